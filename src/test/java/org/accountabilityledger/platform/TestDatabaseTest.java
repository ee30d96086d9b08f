package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void databases_of_two_classes_do_not_see_each_other() throws SQLException {
        TestDatabase one = TestDatabase.empty();
        TestDatabase other = TestDatabase.empty();
        try (Connection owner = one.owner().getConnection(); Connection stranger = other.owner().getConnection()) {
            owner.createStatement().execute("create table mine ()");
            assertThat(Sql.read(owner, "select to_regclass('mine')")).isEqualTo("mine");
            assertThat(Sql.read(stranger, "select to_regclass('mine')")).isNull();
        }
    }

    @Test
    void copies_are_as_durable_and_as_closed_as_production() throws SQLException {
        TestDatabase database = TestDatabase.migrated();
        try (Connection application = database.application().getConnection()) {
            DatabaseAssertions.demandDurability(application);
            assertThat(Sql.read(application, "select current_user")).isEqualTo(Roles.APPLICATION);
            assertThatThrownBy(() -> application.createStatement().execute("create temporary table stray ()"))
                    .hasMessageContaining("permission denied");
        }
    }
}
