package org.accountabilityledger.exchange;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a dossier as it is written: its key and line, the command that it asks for and the content of that
 * command; which numbers in it stand for the entry of another key, by JSON Pointer; and where the content stands.
 */
record DossierEntry(String key, int line, String command, JsonNode content, Map<String, String> references,
        String pointer) {
}
