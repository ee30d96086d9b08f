package org.accountabilityledger.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.accountabilityledger.accountability.Fault;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RegisterInstitution;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CommandReaderTest {

    private final CommandReader reader = new CommandReader(CommandCatalogue.ofTheLedger());

    @Test
    void a_command_is_read_by_its_name() {
        assertThat(reader.read("register-institution", json("""
                {"institution":"home-office","occurredOn":"1782","citations":[{"source":"s24"}],
                 "name":"Home Office","institutionKind":"GOVERNMENT_DEPARTMENT"}""")))
                .isInstanceOf(RegisterInstitution.class);
    }

    @Test
    void every_fault_is_said_at_once_and_where_it_is() {
        assertThat(faults("register-institution", """
                {"institution":"Home Office","occurredOn":"2025-02-30","citations":[{"source":7}],"colour":"red",
                 "institutionKind":"TEAM","externalIds":[{"scheme":"x"}],"note":" "}"""))
                .containsExactlyInAnyOrder(
                        new Fault("'Home Office' is not a reference: 1 to 80 letters A to Z, digits, and single hyphens "
                                + "between them.", "/institution"),
                        new Fault("'2025-02-30' is not a date: February 2025 has 28 days.", "/occurredOn"),
                        new Fault("'source' must be a text.", "/citations/0/source"),
                        new Fault("'colour' is not a field here.", "/colour"),
                        new Fault("'name' is missing.", "/name"),
                        new Fault("'institutionKind' must be one of CHARITY, COMPANY, COURT, GOVERNMENT, "
                                + "GOVERNMENT_DEPARTMENT, GROUP, HEALTH_BODY, INQUIRY, INSPECTORATE, LOCAL_AUTHORITY, "
                                + "OTHER, PARLIAMENTARY_COMMITTEE, POLICE_FORCE, POLITICAL_OPPOSITION, PRESS, PRISON, "
                                + "PROFESSIONAL_BODY, PROSECUTOR, PUBLIC_BODY, UNIVERSITY.",
                                "/institutionKind"),
                        new Fault("'id' is missing.", "/externalIds/0/id"),
                        new Fault("Words are not empty.", "/note"));
    }

    @Test
    void a_misspelt_command_is_answered_with_the_nearest_name() {
        assertThat(faults("register-instituton", "{}"))
                .containsExactly(new Fault("There is no command 'register-instituton'. "
                        + "Did you mean 'register-institution'?", ""));
    }

    @Test
    void who_speaks_is_a_body_or_somebody_by_an_office_or_a_role() {
        assertThat(speaking("\"home-office\"")).isEmpty();
        assertThat(speaking("{\"office\":\"the MP for Somewhere\"}")).isEmpty();
        assertThat(speaking("{\"person\":\"Jo Bloggs\",\"office\":\"who chaired the inquiry\"}")).isEmpty();
        assertThat(speaking("{\"unnamed\":\"a complainant\"}")).isEmpty();
        assertThat(speaking("{\"person\":\"A Neighbour\"}")).containsExactly(new Fault("'A Neighbour' is named without an "
                + "office: only who acted in public office is named. Say in 'office' which.", "/statedBy"));
        assertThat(speaking("{\"office\":\"the MP\",\"unnamed\":\"a witness\"}")).singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).startsWith("Who speaks is a body, by its reference; or "));
        assertThat(speaking("7")).containsExactly(new Fault("'statedBy' must be a text or an object.", "/statedBy"));
        assertThat(speaking("{\"body\":\"home-office\"}"))
                .containsExactly(new Fault("'body' is not a field here.", "/statedBy/body"));
        assertThat(speaking("\"the MP for Somewhere\"")).singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).startsWith("'the MP for Somewhere' is not a reference"));
    }

    private List<Fault> speaking(String speaker) {
        String command = """
                {"review":"a-review","occurredOn":"2025","statedBy":%s,"citations":[{"source":"s24"}],
                 "words":"It is not independent."}""".formatted(speaker);
        try {
            reader.read("challenge-independence", json(command));
            return List.of();
        } catch (Unreadable refused) {
            return refused.faults();
        }
    }

    @Test
    void a_quotation_that_is_too_long_is_refused_where_it_stands() {
        assertThat(faults("register-institution", """
                {"institution":"home-office","occurredOn":"1782","name":"Home Office",
                 "institutionKind":"GOVERNMENT_DEPARTMENT",
                 "citations":[{"source":"s24"},{"source":"s24","quotation":"%s"}]}""".formatted("x".repeat(301))))
                .containsExactly(new Fault("A quotation is a short clause: at most 300 characters, this one has 301.",
                        "/citations/1"));
    }

    @Test
    void many_faults_are_told_up_to_fifty_and_counted_beyond() {
        assertThat(faults("register-institution", """
                {"institution":"home-office","occurredOn":"1782","name":"Home Office",
                 "institutionKind":"GOVERNMENT_DEPARTMENT","citations":[%s]}""".formatted(
                         String.join(",", Collections.nCopies(400, "{}")))))
                .hasSize(51).endsWith(new Fault("And 350 more.", ""));
    }

    @Test
    void a_number_that_is_long_to_hold_is_named_by_its_place_however_deep() {
        assertThat(faults("register-institution", "{\"a~/b\":[0,{\"c\":[12345678901234567890,7]}]}")).containsExactly(
                new Fault("A number has at most 18 digits.", "/a~0~1b/1/c/0"));
    }

    private List<Fault> faults(String command, String content) {
        return catchThrowableOfType(Unreadable.class, () -> reader.read(command, json(content))).faults();
    }

    private static tools.jackson.databind.JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
