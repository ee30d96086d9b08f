package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class StartRefusedTest {

    @Test
    void refusal_is_shown_as_a_sentence_and_a_remedy() {
        var refused = new IllegalStateException(new StartRefused("This is wrong.", "Do that."));
        var analyses = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, ArgumentResolver.none(), FailureHandler.handleMessage((_, _) -> { }))
                .stream().map(analyzer -> analyzer.analyze(refused)).filter(analysis -> analysis != null).toList();

        assertThat(analyses).singleElement().satisfies(analysis -> {
            assertThat(analysis.getDescription()).isEqualTo("This is wrong.");
            assertThat(analysis.getAction()).isEqualTo("Do that.");
        });
    }
}
