package org.accountabilityledger.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.Rebuilds;
import org.accountabilityledger.web.api.CommandExamples;
import org.accountabilityledger.web.pages.ApiPage.Command;
import org.accountabilityledger.web.pages.ApiPage.SliceCommands;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What programs can send, what they are refused with, and how far every view has read. */
@Controller
class ApiPages {

    private final ApiPage api;
    private final ProjectionRunner runner;
    private final Rebuilds rebuilds;
    private final Journal journal;

    ApiPages(CommandCatalogue catalogue, ProjectionRunner runner, Rebuilds rebuilds, Journal journal) {
        Map<String, List<Command>> slices = new TreeMap<>();
        catalogue.commands().forEach((name, type) -> slices.computeIfAbsent(slice(type), none -> new ArrayList<>())
                .add(new Command(name, "/api/v1/commands/" + name, CommandExamples.of(name))));
        this.api = new ApiPage("/api/v1/openapi.json", slices.entrySet().stream()
                .map(slice -> new SliceCommands(slice.getKey(), List.copyOf(slice.getValue()))).toList(),
                ApiProblems.ALL);
        this.runner = runner;
        this.rebuilds = rebuilds;
        this.journal = journal;
    }

    @GetMapping(path = "/api", name = "What programs can send")
    Page<ApiPage> api() {
        return new Page<>("api", "API", api);
    }

    /** For operators: a view that has stopped names the entry that it could not take in. */
    @GetMapping(path = "/views", name = "How far each view has read")
    Page<ViewsPage> views() {
        return new Page<>("views", "Views", ViewsPage.of(journal.head(), runner.states(), journal.setAside(),
                rebuilds.states()));
    }

    /** The package of the domain in which the command stands. */
    private static String slice(Class<?> command) {
        String name = command.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
