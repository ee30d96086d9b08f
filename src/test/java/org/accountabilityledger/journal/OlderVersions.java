package org.accountabilityledger.journal;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;

/** A journal of an earlier release than {@link LaterLedger}: what that recorded in versions which are older now. */
public final class OlderVersions {

    private static final String CITED = "\"occurredOn\":\"1851\",\"citations\":[{\"source\":\"s1\"}]";
    private static final Entries SOURCE = Entries.SOURCE.saying("""
            {"source":"s1","occurredOn":"1851","publisher":"The Gazette","title":"A list of boards",
             "publishedOn":"1851","sourceKind":"NEWS_REPORT"}""".getBytes(StandardCharsets.UTF_8));

    private OlderVersions() {
    }

    /** Seven entries, of which the last two cannot be read later; returns the last position. */
    public static long record(DataSource owner) {
        SOURCE.smuggle(owner, "source:s1", 0);
        SOURCE.named("source-archived", "1").saying(("{\"source\":\"s1\"," + CITED + ",\"digest\":\"" + "9f".repeat(32)
                + "\",\"mediaType\":\"text/plain\",\"sizeInBytes\":7}").getBytes(StandardCharsets.UTF_8))
                .smuggle(owner, "source:s1", 1);
        registered("board", "1", "called", "Board of Works").smuggle(owner, "institution:board", 0);
        registered("office", "2", "title", "Office of Works").smuggle(owner, "institution:office", 0);
        registered("lost", "1", "called", "Lost Board").smuggle(owner, "institution:lost", 0);
        SOURCE.of("institution").named("institution-renamed", "1").saying(("{\"institution\":\"lost\"," + CITED
                + ",\"name\":\"Found Board\"}").getBytes(StandardCharsets.UTF_8)).smuggle(owner, "institution:lost", 1);
        return SOURCE.named("source-burnt", "1").smuggle(owner, "source:gone", 0);
    }

    /** As an application would that is still of the earlier release, or of this one. */
    public static void append(DataSource application, String reference, String version, String field) {
        registered(reference, version, field, "Another Board").append(application, "institution:" + reference, 0);
    }

    private static Entries registered(String reference, String version, String field, String name) {
        return SOURCE.of("institution").named("institution-registered", version).saying(("{\"institution\":\"" + reference
                + "\"," + CITED + ",\"" + field + "\":\"" + name + "\",\"institutionKind\":\"PUBLIC_BODY\"}")
                .getBytes(StandardCharsets.UTF_8));
    }
}
