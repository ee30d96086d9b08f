package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.commitments.CommitmentFile;
import org.accountabilityledger.reading.commitments.CommitmentFiles;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.commitments.Register;
import org.accountabilityledger.reading.commitments.RegisterFilter;
import org.accountabilityledger.reading.commitments.RegisterQuestion;
import org.accountabilityledger.reading.commitments.RegisterSort;
import org.accountabilityledger.reading.lists.Facets;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The commitment register, and the file of each commitment. */
@Controller
class CommitmentPages {

    private static final String INSTITUTION = "institution";

    private final Register register;
    private final CommitmentFiles files;

    CommitmentPages(Register register, CommitmentFiles files) {
        this.register = register;
        this.files = files;
    }

    @GetMapping({"/commitments", "/commitments.json", "/commitments.csv"})
    Page commitments(@RequestParam MultiValueMap<String, String> query) {
        RegisterFilter[] filters = RegisterFilter.values();
        Asked asked = Asked.of("/commitments", query, RegisterSort.REFERENCE.key(), filters, INSTITUTION);
        RegisterQuestion question = question(asked);
        Slice<CommitmentItem> slice = register.answer(question);
        List<Controls.Field> fields = List.of(asked.field(INSTITUTION, "Institution", register.owners()));
        Facets facets = register.facets(question);
        List<Controls.Heading> headings = Arrays.stream(RegisterSort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        return new Page("commitments", "Commitments", new CommitmentsPage(slice.items(), register.count(question),
                asked.next(slice.next()), facets,
                asked.controls(filters, facets, fields, headings, slice.next())))
                .withTable(CommitmentItem.class, cursor -> register.answer(question(asked.from(cursor))));
    }

    private static RegisterQuestion question(Asked asked) {
        return new RegisterQuestion(asked.query().get(INSTITUTION), asked.filters(RegisterFilter.values()),
                RegisterSort.of(asked.sort()), asked.descending(), asked.cursor(), asked.size());
    }

    @GetMapping({"/commitments/{reference:[^.]+}", "/commitments/{reference:[^.]+}.json"})
    Page commitment(@PathVariable String reference) {
        CommitmentFile file = file(reference);
        return new Page("commitment", file.item().title(), file).withFeed();
    }

    /** As a table, every figure that the promise is counted by. */
    @GetMapping({"/commitments/{reference:[^.]+}/figures", "/commitments/{reference:[^.]+}/figures.json",
        "/commitments/{reference:[^.]+}/figures.csv"})
    Page figures(@PathVariable String reference) {
        CommitmentFile file = file(reference);
        return new Page("figures", file.item().title() + ": its figures", new FiguresPage(file))
                .withTable(FigureRow.class, first -> FigureRow.of(file));
    }

    private CommitmentFile file(String reference) {
        return NotOnTheLedger.reference(reference, CommitmentId::new).flatMap(files::answer)
                .orElseThrow(() -> new NotOnTheLedger("commitment", reference));
    }
}
