package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alone, because it makes the whole machine speak another language for a moment. */
@Isolated
class EdtfDateWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-06-16              | 16 June 2025",
            "2025-06-01              | 1 June 2025",
            "2025-06                 | June 2025",
            "2003                    | 2003",
            "0987                    | 987",
            "0987-01-02              | 2 January 987",
            "2026-21                 | spring 2026",
            "2026-22                 | summer 2026",
            "2026-23                 | autumn 2026",
            "2026-24                 | winter 2026/27",
            "2008-24                 | winter 2008/09",
            "1999-24                 | winter 1999/2000",
            "199X                    | the 1990s",
            "201X                    | the 2010s",
            "190X                    | the years 1900 to 1909",
            "200X                    | the years 2000 to 2009",
            "001X                    | the years 10 to 19",
            "19XX                    | the years 1900 to 1999",
            "2025-XX                 | a month of 2025",
            "2025-XX-XX              | a day of 2025",
            "2025-06-XX              | a day of June 2025",
    })
    void a_date_reads_as_english(String text, String words) {
        assertThat(EdtfDate.of(text).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-08~                | about August 2025",
            "2025-11-05~             | about 5 November 2025",
            "2026-22~                | about summer 2026",
            "2014~                   | about 2014",
            "2016?                   | 2016, uncertain",
            "2025-06-16?             | 16 June 2025, uncertain",
            "2025-08%                | about August 2025, uncertain",
            "199X~                   | about the 1990s",
            "19XX?                   | the years 1900 to 1999, uncertain",
            "2025-06-XX?             | a day of June 2025, uncertain",
    })
    void doubt_is_said(String text, String words) {
        assertThat(EdtfDate.of(text).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-01/2025-03         | from January 2025 to March 2025",
            "2010-01-01/2025-03-31   | from 1 January 2010 to 31 March 2025",
            "2026-22/2026-24         | from summer 2026 to winter 2026/27",
            "2024/..                 | since 2024",
            "2025-06-16/..           | since 16 June 2025",
            "../2022                 | until 2022",
            "../2022-05              | until May 2022",
            "2024/                   | from 2024 to an unknown day",
            "/2022                   | from an unknown day to 2022",
            "199X/2003               | from the 1990s to 2003",
            "199X/..                 | since the 1990s",
            "../2025-06-XX           | until a day of June 2025",
            "199X?/2025-XX~          | from the 1990s (uncertain) to about a month of 2025",
    })
    void an_interval_names_both_its_ends(String text, String words) {
        assertThat(EdtfDate.of(text).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2014~/2022              | from about 2014 to 2022",
            "2014/2022?              | from 2014 to 2022 (uncertain)",
            "2014?/2022              | from 2014 (uncertain) to 2022",
            "2014%/2022%             | from about 2014 (uncertain) to about 2022 (uncertain)",
            "2024~/..                | since about 2024",
            "2024?/..                | since 2024 (uncertain)",
            "../2022-05%             | until about May 2022 (uncertain)",
            "2024?/                  | from 2024 (uncertain) to an unknown day",
    })
    void doubt_in_an_interval_stands_beside_its_own_end(String text, String words) {
        assertThat(EdtfDate.of(text).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-06-16              | on 16 June 2025",
            "2025-06                 | in June 2025",
            "2025-08~                | about August 2025",
            "2025-06-14/2025-06-15   | between 14 June 2025 and 15 June 2025",
            "2014~/2022              | between about 2014 and 2022",
            "/2024                   | by 2024, on a day that is not known",
            "/2015-02~               | by about February 2015, on a day that is not known",
            "../2022                 | until 2022",
            "2024/..                 | since 2024",
            "2024/                   | from 2024 to an unknown day",
            "2003                    | in 2003",
            "2026-22                 | in summer 2026",
            "199X                    | in the 1990s",
            "19XX                    | in the years 1900 to 1999",
            "2025-XX                 | in a month of 2025",
            "2025-XX-XX              | on a day of 2025",
            "2025-06-XX              | on a day of June 2025",
            "199X~                   | about the 1990s",
            "199X/..                 | since the 1990s",
            "2025-06-16?             | 16 June 2025, uncertain",
    })
    void a_date_stands_in_a_sentence(String text, String words) {
        assertThat(EdtfDate.of(text).inSentence()).isEqualTo(words);
    }

    @Test
    void words_are_english_whatever_the_machine_speaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(EdtfDate.of("2008-24/2010-02-03").inWords()).isEqualTo("from winter 2008/09 to 3 February 2010");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
