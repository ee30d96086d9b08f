package org.accountabilityledger.web.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker of the W3C and the WHATWG: what it has to say of a page, errors and warnings alike. */
final class HtmlChecker implements ErrorHandler {

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator();
    private final List<String> complaints = new ArrayList<>();

    /** Made once for many pages: reading the grammar of HTML takes longer than checking a page. */
    HtmlChecker() {
        try {
            checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    List<String> complaints(String html) {
        complaints.clear();
        try {
            checker.setUpValidatorAndParsers(this, false, false);
            checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
        return List.copyOf(complaints);
    }

    @Override
    public void warning(SAXParseException said) {
        error(said);
    }

    @Override
    public void error(SAXParseException said) {
        complaints.add(said.getLineNumber() + ": " + said.getMessage());
    }

    @Override
    public void fatalError(SAXParseException said) {
        error(said);
    }
}
