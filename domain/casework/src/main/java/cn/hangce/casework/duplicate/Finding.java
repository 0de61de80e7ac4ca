package cn.hangce.casework.duplicate;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a search for double funding came to.
 *
 * @param hits     what may be the same, the likeliest first
 * @param programs whose cases were searched
 * @param cases    how many cases were compared
 * @param listed   how many projects of other bodies were compared
 * @param on       the day of the search
 */
public record Finding(List<Hit> hits, List<Text> programs, int cases, int listed, LocalDate on) {

    private static final int NAMED = 12;

    public Finding {
        hits = List.copyOf(hits);
        programs = List.copyOf(programs);
    }

    /** For the record: what was searched, and what was found. */
    public Text words() {
        Text searched = DuplicateWords.of("searched", on, programs.size(), cases, listed);
        if (hits.isEmpty()) {
            return join(searched, DuplicateWords.of("nothing"));
        }
        Text said = join(searched, DuplicateWords.of("found", hits.size()));
        for (Hit hit : hits.subList(0, Math.min(NAMED, hits.size()))) {
            said = join(said, DuplicateWords.of("hit." + hit.ground().name(), hit.organisation(), hit.title().isEmpty() ? "—" : hit.title(), hit.programme(),
                    String.valueOf(hit.year()), hit.likeness(), DuplicateWords.of(hit.funded() ? "funded" : "applied")));
        }
        return hits.size() > NAMED ? join(said, DuplicateWords.of("more", hits.size() - NAMED)) : said;
    }

    private static Text join(Text first, Text second) {
        return new Text(first.zh() + second.zh(), first.en() + " " + second.en());
    }
}
