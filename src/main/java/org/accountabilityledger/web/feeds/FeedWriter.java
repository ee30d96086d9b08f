package org.accountabilityledger.web.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.web.Addresses;
import org.accountabilityledger.web.times.Href;
import org.accountabilityledger.wording.entries.Cited;

/** Writes a feed as Atom (RFC 4287), which is well-formed whatever the words in it. */
public final class FeedWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";

    private final Feed feed;
    private final XMLStreamWriter xml;

    private FeedWriter(Feed feed, XMLStreamWriter xml) {
        this.feed = feed;
        this.xml = xml;
    }

    public static byte[] write(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new FeedWriter(feed, XMLOutputFactory.newFactory().createXMLStreamWriter(bytes,
                    StandardCharsets.UTF_8.name())).document();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("fh", HISTORY);
        head();
        for (Feed.Link each : feed.links()) {
            link(each.rel(), each.path());
        }
        for (EntryLine entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void head() throws XMLStreamException {
        element("id", feed.id());
        element("title", feed.title());
        element("updated", feed.entries().stream().map(EntryLine::updatedAt).max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH).toString());
        xml.writeStartElement("author");
        element("name", "Accountability Ledger");
        xml.writeEndElement();
        if (feed.archive()) {
            xml.writeEmptyElement("fh:archive");
        }
        link("alternate", feed.page());
    }

    private void entry(EntryLine entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", id(entry));
        element("title", (entry.file().example() ? "Made-up example: " : "")
                + (entry.withdrawn().isPresent() ? "Withdrawn: " : "") + entry.file().title());
        element("updated", entry.updatedAt().toString());
        element("published", entry.recordedAt().toString());
        link("alternate", Addresses.of(entry.file().kind(), entry.file().reference()) + "#entry-" + entry.number());
        for (Cited cited : entry.citations()) {
            link("via", Addresses.of("source", cited.source()));
        }
        category(entry.event());
        if (entry.file().example()) {
            category("made-up-example");
        }
        element("summary", summary(entry));
        xml.writeEndElement();
    }

    private void category(String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
    }

    /** Two ledgers may have a file of one name, and no two have recorded its entry at the same microsecond. */
    private static String id(EntryLine entry) {
        String name = entry.entry() + " " + entry.recordedAt();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A withdrawn entry says so before anything else: whoever reads it first here is not to take it for standing. */
    private static String summary(EntryLine entry) {
        String withdrawn = entry.withdrawn().map(each -> "Withdrawn by entry " + each.by() + ": " + each.reason()
                + " It said: ").orElse("");
        return withdrawn + entry.occurred() + ", " + entry.saidBy() + ": " + entry.sentence();
    }

    private void link(String rel, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", feed.here() + Href.to(path));
        xml.writeAttribute("type", rel.equals("alternate") || rel.equals("via") ? "text/html"
                : "application/atom+xml");
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(readable(text));
        xml.writeEndElement();
    }

    /** Not every character that words may hold is one of XML 1.0. */
    private static String readable(String text) {
        return text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
