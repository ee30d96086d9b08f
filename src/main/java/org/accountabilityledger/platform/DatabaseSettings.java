package org.accountabilityledger.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Which database the ledger uses: the one at the url, or its own when there is no url.
 *
 * @param runAs the account of the built-in server's first start; chosen by the ledger when empty
 * @param poolSize the connections of readers; the README says how many there are beside them
 */
@ConfigurationProperties("ledger.database")
record DatabaseSettings(String url,
                        @DefaultValue(Roles.APPLICATION) String username, String password,
                        @DefaultValue(Roles.OWNER) String ownerUsername, String ownerPassword,
                        ServerAccount runAs, @DefaultValue("16") int poolSize) {

    boolean isConfigured() {
        return StringUtils.hasText(url);
    }

    Login application() {
        return login(username, password, "LEDGER_DATABASE_PASSWORD");
    }

    Login owner() {
        return login(ownerUsername, ownerPassword, "LEDGER_DATABASE_OWNER_PASSWORD");
    }

    private static Login login(String username, String password, String variable) {
        if (!StringUtils.hasText(password)) {
            throw new StartRefused("A database is configured, but the password of its role '" + username + "' is missing.",
                    "Set " + variable + ", or leave LEDGER_DATABASE_URL empty to use the built-in database.");
        }
        return new Login(username, password);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + (isConfigured() ? "configured" : "built-in") + "]";
    }
}
