package org.accountabilityledger.web.pages;

import java.util.Optional;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.home.ExamplesQuery;
import org.accountabilityledger.wording.WordsResource;
import org.accountabilityledger.wording.crosswalk.Crosswalk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says in plain words how the ledger is to be read, what it is, and what it cannot do. */
@Controller
class WordPages {

    private final WordsPage methodology;
    private final WordsPage accessibility;
    private final WordsPage about;
    private final ExamplesQuery examples;

    WordPages(ExamplesQuery examples) {
        this.examples = examples;
        this.methodology = WordsResource.read("methodology", WordsPage.class);
        this.accessibility = WordsResource.read("accessibility", WordsPage.class);
        this.about = WordsResource.read("about", WordsPage.class);
    }

    @GetMapping(path = "/methodology", name = "How to read the ledger")
    Page<WordsPage> methodology() {
        return new Page<>("words", "How to read the ledger", methodology);
    }

    /** As a table, a row for each value that a word is read as. */
    @GetMapping(path = "/crosswalk", name = "Which of the ledger's values the words of other registers are read as")
    @Tabular
    Page<Crosswalk> crosswalk() {
        return new Page<>("crosswalk", "The words of other registers", Crosswalk.OF_THE_LEDGER).withTable(CrosswalkRow.class,
                first -> new Slice<>(CrosswalkRow.of(Crosswalk.OF_THE_LEDGER).toList(), Optional.empty()));
    }

    @GetMapping(path = "/accessibility", name = "How accessible the pages are")
    Page<WordsPage> accessibility() {
        return new Page<>("words", "Accessibility", accessibility);
    }

    @GetMapping(path = "/about", name = "What the ledger is, and which files of it are made up")
    Page<AboutPage> about() {
        return new Page<>("about", "About the ledger", new AboutPage(about.parts(), examples.answer()));
    }
}
