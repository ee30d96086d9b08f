package org.accountabilityledger.platform;

/** The names that the ledger gives to its roles and to its database. */
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "ledger_owner";
    static final String APPLICATION = "ledger_app";
    static final String DATABASE = "ledger";

    private Roles() {
    }
}
