package cn.hangce.casework;

import cn.hangce.casework.topic.Choosing;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Quota;
import cn.hangce.policy.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SortNatural;

/**
 * What a call announces beside its terms, where the program’s text leaves room for it: how many a district may recommend (document
 * 29, 第七条(二)), a district’s own window inside the city’s, the days that end the batches of a standing call (document 38, 三(一)), and
 * the topics of which one is applied for (documents 29, 第七条(一), and 34, 四.1).
 */
@Embeddable
public class Announced {

    /** Read with the call, but not joined to it: a call is read in many places, and held for writing in some. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "call_district", joinColumns = @JoinColumn(name = "call_id"))
    @MapKeyColumn(name = "district")
    private Map<String, DistrictTerms> districts = new TreeMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "call_batch", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "closes_on")
    @SortNatural
    private SortedSet<LocalDate> batches = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "call_topic", joinColumns = @JoinColumn(name = "call_id"))
    @MapKeyColumn(name = "topic_id")
    @Column(name = "title")
    private Map<Long, String> topics = new TreeMap<>();

    protected Announced() {
    }

    /**
     * @param districts by name; what says nothing is left out
     * @param batches   the last day of each batch but the last, which ends with the call
     */
    public Announced(Map<String, DistrictTerms> districts, Collection<LocalDate> batches) {
        this(districts, batches, List.of());
    }

    /** @param topics of which each application is for one; none where nothing is to be chosen */
    public Announced(Map<String, DistrictTerms> districts, Collection<LocalDate> batches, Collection<CalledTopic> topics) {
        districts.forEach((district, terms) -> {
            if (terms.recommends() != null || terms.hasWindow()) {
                this.districts.put(district, terms);
            }
        });
        this.batches.addAll(batches);
        topics.forEach(topic -> this.topics.put(topic.id(), topic.title()));
    }

    public static Announced nothing() {
        return new Announced();
    }

    /** Takes over what another one says. */
    void take(Announced other) {
        if (other != this) {
            districts.clear();
            districts.putAll(other.districts);
            batches.clear();
            batches.addAll(other.batches);
            topics.clear();
            topics.putAll(other.topics);
        }
    }

    /** @throws UnlawfulAct {@link Rule#CALL_ANNOUNCES} naming everything for which there is no room in the text or the window */
    void requireLawful(Program program, CallTerms terms) {
        List<Text> wrong = new ArrayList<>();
        boolean limited = limit(program).isPresent();
        districts.forEach((district, own) -> {
            if (own.recommends() != null && !limited) {
                wrong.add(Words.of("announced.no-limit", district));
            }
            if (own.recommends() != null && own.recommends() < 0) {
                wrong.add(Words.of("announced.negative", district));
            }
            if (own.hasWindow() && !own.opensWithin(terms.opensOn(), terms.closesOn())) {
                wrong.add(Words.of("announced.window", district));
            }
        });
        if (!batches.isEmpty() && !program.intake().isStanding()) {
            wrong.add(Words.of("announced.not-standing", program.name().zh()));
        }
        if (!topics.isEmpty() && Choosing.of(program).isEmpty()) {
            wrong.add(Words.of("announced.no-topics", program.name().zh()));
        }
        batches.stream().filter(day -> day.isBefore(terms.opensOn()) || !day.isBefore(terms.closesOn()))
                .forEach(day -> wrong.add(Words.of("announced.batch", day)));
        if (!wrong.isEmpty()) {
            throw new UnlawfulAct(Rule.CALL_ANNOUNCES, wrong);
        }
    }

    /** The text’s quota of recommendations for a district; empty where it sets none. */
    public static Optional<Quota> limit(Program program) {
        return program.provisions().quotas().stream().filter(Quota::limitsRecommendations).findFirst();
    }

    /** The last day of the batch in which an application of {@code day} is taken. @param last the call’s own last day */
    LocalDate batchOf(LocalDate day, LocalDate last) {
        return batches.stream().filter(end -> !end.isBefore(day)).findFirst().orElse(last);
    }

    /** By name. */
    public Map<String, DistrictTerms> districts() {
        return new TreeMap<>(districts);
    }

    /** What is announced for a district alone; empty where nothing is. */
    public Optional<DistrictTerms> of(String district) {
        return Optional.ofNullable(districts.get(district));
    }

    /** Of which each application is for one; nothing is to be chosen where there is none. */
    public List<CalledTopic> topics() {
        return new TreeMap<>(topics).entrySet().stream().map(topic -> new CalledTopic(topic.getKey(), topic.getValue())).toList();
    }

    /** @throws UnlawfulAct {@link Rule#CALL_ANNOUNCES} naming topics that are not among those chosen for the program */
    void requireChosen(Collection<CalledTopic> chosen) {
        List<Text> others = topics().stream().filter(topic -> !chosen.contains(topic)).map(topic -> Words.of("announced.topic", topic.title())).toList();
        if (!others.isEmpty()) {
            throw new UnlawfulAct(Rule.CALL_ANNOUNCES, others);
        }
    }

    /** The last days of all batches but the last, in their order. */
    public List<LocalDate> batches() {
        return List.copyOf(batches);
    }
}
