package org.accountabilityledger.reading.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.lists.Narrowing;
import org.postgresql.util.PGobject;

/** A query in SQL: each word is asked of the index, and what stands together also of the words in a row. */
final class SearchCondition {

    // Between two words: the end of a compound, if it is one, a space, and the beginning of another one.
    private static final String BETWEEN = "(?:=[^>]*>|>)? (?:<(?:[^=]*=)?)?";

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String sql;

    private SearchCondition(SearchExpression query) {
        this.sql = query.groups().stream().map(this::group).collect(Collectors.joining(" or ", "(", ")"));
    }

    static Narrowing narrow(Narrowing narrowing, SearchExpression query) {
        SearchCondition condition = new SearchCondition(query);
        condition.parameters.forEach(narrowing::with);
        return narrowing.and(condition.sql).with("fit", any(query));
    }

    private String group(List<SearchExpression.Term> group) {
        return group.stream().map(term -> (term.negated() ? "not " : "") + term(term))
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    private String term(SearchExpression.Term term) {
        if (!term.phrase()) {
            return term.words().stream().map(word -> word(word)).collect(Collectors.joining(" and ", "(", ")"));
        }
        List<String> all = term.words().stream().map(SearchCondition::tsquery).toList();
        String condition = "s.vector @@ " + parameter(typed(String.join(" & ", all)));
        return term.words().size() == 1 && term.words().getFirst().parts().size() == 1 ? "(" + condition + ")"
                : "(" + condition + " and s.folded ~ " + parameter(regex(term.words())) + ")";
    }

    private String word(Compound word) {
        String joined = word.joined().map(each -> "s.vector @@ " + parameter(typed(quoted(each))) + " or ").orElse("");
        String parts = "s.vector @@ " + parameter(typed(words(word)));
        return word.parts().size() == 1 ? parts
                : "(" + joined + parts + " and s.folded ~ " + parameter(regex(List.of(word))) + ")";
    }

    private static String tsquery(Compound word) {
        return "(" + words(word) + word.joined().map(joined -> " | " + quoted(joined)).orElse("") + ")";
    }

    private static String words(Compound word) {
        return word.stems().stream().map(SearchCondition::quoted).collect(Collectors.joining(" & ", "(", ")"));
    }

    private static String quoted(String lexeme) {
        return '\'' + lexeme + '\'';
    }

    private static PGobject typed(String tsquery) {
        return SearchText.typed("tsquery", tsquery);
    }

    private static PGobject any(SearchExpression query) {
        return typed(query.sought().stream().map(SearchCondition::quoted).collect(Collectors.joining(" | ")));
    }

    private static String regex(List<Compound> words) {
        List<String> pieces = new ArrayList<>();
        for (Compound word : words) {
            String parts = String.join(BETWEEN, word.stems());
            pieces.add(word.joined().map(joined -> "(?:" + parts + "|" + joined + ")").orElse(parts));
        }
        return "[ <=]" + String.join(BETWEEN, pieces) + "[ =>]";
    }

    private String parameter(Object value) {
        String name = "sought" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
