package org.accountabilityledger.platform;

/** A role of the database and its password. */
record Login(String username, String password) {

    @Override
    public String toString() {
        return username + " (password not shown)";
    }
}
