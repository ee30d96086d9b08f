package org.accountabilityledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The demonstration names nobody but who holds or held a public office, or led an inquiry: in no title and no words. A
 * name is known by a given name that many people in England have, or by a form of address before it.
 */
class PersonsNamedTest {

    private static final Path DOSSIERS = Path.of("src/main/resources/dossiers");
    private static final Set<String> LED_AN_INQUIRY = Set.of("Louise Casey", "Alexis Jay", "Professor Jay");
    private static final Pattern HOLDER = Pattern.compile("(?m)^\\s*holder: (.+)$");
    private static final Pattern NAME = Pattern.compile("\\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|"
            + "Baroness|Inspector|Sergeant|Constable)\\.?|Aaron|Abdul|Adam|Adrian|Ahmed|Alan|Alexander|Alexandra|Alexis|Ali|Alice|"
            + "Alison|Amanda|Amy|Andrea|Andrew|Angela|Anna|Anne|Annie|Anthony|Barbara|Barry|Ben|Benjamin|Brian|Bruce|"
            + "Callum|Carl|Carol|Caroline|Catherine|Charles|Charlotte|Chloe|Chris|Christine|Christopher|Claire|Clare|"
            + "Clive|Colin|Craig|Daniel|Darren|David|Dawn|Dean|Deborah|Debbie|Denise|Dennis|Derek|Diane|Dominic|Donald|"
            + "Donna|Dorothy|Edward|Elaine|Eleanor|Elizabeth|Ellie|Emily|Emma|Eric|Fiona|Frances|Francis|Frank|Gareth|"
            + "Gary|Gavin|Geoff|Geoffrey|George|Georgia|Gillian|Glenn|Gordon|Grace|Graham|Greg|Hannah|Harriet|Harry|"
            + "Hassan|Hazel|Heather|Helen|Henry|Holly|Howard|Hussain|Ian|Imran|Jack|Jacqueline|Jake|James|Jamie|Jane|"
            + "Janet|Jason|Jayne|Jean|Jennifer|Jenny|Jeremy|Jess|Jessica|Jill|Jim|Joan|Joanna|Joanne|Joe|John|Jon|"
            + "Jonathan|Joseph|Josh|Joshua|Judith|Julia|Julian|Julie|Karen|Karl|Kate|Katherine|Kathleen|Katie|Keir|Keith|"
            + "Kelly|Kenneth|Kerry|Kevin|Kim|Kirsty|Laura|Lauren|Lee|Leon|Lesley|Lewis|Liam|Linda|Lisa|Louise|Lucy|Luke|"
            + "Lynn|Malcolm|Margaret|Maria|Marie|Marilyn|Mark|Martin|Mary|Matthew|Maureen|Maxine|Megan|Melanie|Michael|"
            + "Michelle|Mike|Mohammed|Muhammad|Natalie|Neil|Niamh|Nicholas|Nicola|Nicole|Nigel|Oliver|Olivia|Omar|Pamela|"
            + "Patricia|Patrick|Paul|Paula|Pauline|Peter|Philip|Rachel|Ralph|Raymond|Rebecca|Richard|Robert|Robin|Roger|"
            + "Ronald|Rosemary|Roy|Russell|Ruth|Ryan|Sally|Samantha|Samuel|Sandra|Sara|Sarah|Scott|Sean|Shabana|Shabir|"
            + "Shaun|Sharon|Sheila|Simon|Sophie|Stacey|Stephanie|Stephen|Steve|Steven|Stuart|Susan|Suzanne|Tanya|Terence|"
            + "Terry|Theresa|Thomas|Tim|Timothy|Tina|Tom|Tony|Tracey|Tracy|Trevor|Valerie|Vanessa|Vicky|Victoria|Vincent|"
            + "Wayne|Wendy|William|Yasmin|Yvette|Yvonne|Zoe) (?:[A-Z]\\p{L}*[’'-])?[A-Z]\\p{Ll}+\\b");

    @Test
    void in_the_demonstration_nobody_is_named_who_holds_no_public_office() throws IOException {
        String all = demonstration();
        Set<String> known = HOLDER.matcher(all).results().map(holder -> holder.group(1).strip())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).as("holders of offices").hasSizeGreaterThan(3).allMatch(name -> NAME.matcher(name).find());
        known.addAll(LED_AN_INQUIRY);
        assertThat(named(all)).isSubsetOf(known).contains("Louise Casey", "Yvette Cooper");
    }

    @Test
    void a_private_person_is_seen_wherever_the_name_stands() {
        assertThat(named("title: Andrew Example obituary")).containsExactly("Andrew Example");
        assertThat(named("words: Taken up with\n  Sarah O’Neil and Mr Brown.")).containsExactly("Mr Brown", "Sarah O’Neil");
    }

    private static Set<String> named(String text) {
        return NAME.matcher(text.replaceAll("\\s+", " ")).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String demonstration() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(DOSSIERS)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
