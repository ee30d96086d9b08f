package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {

    @TempDir
    static Path temporary;
    static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(temporary.resolve("ledger"), TestServer.PROGRAMS, null);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"fsync,on", "synchronous_commit,on", "full_page_writes,on", "data_checksums,on", "listen_addresses,127.0.0.1",
            "password_encryption,scram-sha-256", "server_encoding,UTF8"})
    void setting_is_safe(String setting, String value) throws SQLException {
        assertThat(Sql.read(database, database.application(), "show " + setting)).isEqualTo(value);
    }

    @Test
    void fsync_stays_on_when_the_superuser_switches_it_off() throws SQLException {
        Sql.run(database, database.superuser(), "alter system set fsync = off", "select pg_reload_conf()");

        assertThat(Sql.read(database, database.application(), "show fsync")).isEqualTo("on");
        Sql.run(database, database.superuser(), "alter system reset fsync");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.SUPERUSER, Roles.OWNER, Roles.APPLICATION})
    void wrong_password_is_refused(String role) {
        assertThatThrownBy(() -> database.connect(new Login(role, "guess"), Roles.DATABASE))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void trust_and_sockets_are_nowhere_to_be_found() throws SQLException {
        assertThat(Sql.read(database, database.superuser(), "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThat(Sql.read(database, database.superuser(), "show unix_socket_directories")).isEmpty();
    }

    @Test
    void outside_addresses_are_not_listened_on() throws IOException {
        int port = Integer.parseInt(database.url("").replaceAll(".*127.0.0.1:(\\d+)/.*", "$1"));
        var outside = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress()).toList();
        for (InetAddress address : outside) {
            assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void passwords_and_folders_are_private() throws IOException {
        Path folder = temporary.resolve("ledger");
        assertThat(modeOf(folder)).isEqualTo("rwx------");
        assertThat(modeOf(folder.resolve("postgresql"))).isEqualTo("rwx------");
        assertThat(modeOf(folder.resolve("passwords"))).isEqualTo("rw-------");
        assertThat(Files.readAllLines(folder.resolve("passwords"))).hasSize(3).doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).matches("(postgres|ledger_owner|ledger_app)=[\\w-]{43}"));
        assertThat(folder.resolve("initdb.password")).doesNotExist();
    }

    @Test
    void roles_have_the_rights_that_they_need_and_no_more() throws SQLException {
        assertThat(Sql.read(database, database.superuser(), """
                select string_agg(rolname, ' ') from pg_roles
                where rolname like 'ledger%' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)""")).isNull();
        assertThatThrownBy(() -> Sql.run(database, database.application(), "create table public.stray ()"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> Sql.run(database, database.application(), "create schema stray"))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> Sql.run(database, database.application(), "set role ledger_owner"))
                .hasMessageContaining("permission denied");

        Sql.run(database, database.owner(), "create schema views authorization ledger_app");
        Sql.run(database, database.application(), "create table views.page ()");
    }

    @Test
    void other_roles_cannot_connect() throws SQLException {
        Sql.run(database, database.superuser(), "create role stranger login password 'stranger'");

        assertThatThrownBy(() -> database.connect(new Login("stranger", "stranger"), Roles.DATABASE))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void words_sort_by_code_point() throws SQLException {
        assertThat(Sql.read(database, database.application(), "select string_agg(word, ' ' order by word) from (values ('b'), ('Z'), ('ä'), ('a')) t (word)"))
                .isEqualTo("Z a b ä");
        assertThat(Sql.read(database, database.application(), "select upper('ä')")).isEqualTo("Ä");
    }

    @Test
    void second_ledger_on_the_same_folder_is_refused() throws SQLException {
        assertThatThrownBy(() -> EmbeddedDatabase.start(temporary.resolve("ledger"), TestServer.PROGRAMS, null))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Another ledger is running on the data folder " + temporary.resolve("ledger") + ".");

        assertThat(Sql.read(database, database.application(), "select 1")).isEqualTo("1");
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
