package cn.hangce.policy;

import cn.hangce.policy.file.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One instrument of a document that somebody can apply for: one version of one file. Never changes; a changed file is another
 * version, and a case keeps the one that it began with.
 */
public final class Program {

    private final String file;
    private final String text;
    private final String version;
    private final ProgramContent content;
    private final Vocabulary vocabulary;
    private final Assessor assessor;
    private final Forecaster forecaster;
    private final Judge judge;

    Program(String file, String text, ProgramContent content, Vocabulary vocabulary) {
        this.file = file;
        this.text = text;
        this.content = content;
        this.vocabulary = vocabulary;
        this.version = Version.of(text, content.regulation());
        this.assessor = new Assessor(this, content.conditions(), content.benefits(), vocabulary);
        this.forecaster = new Forecaster(assessor, content.conditions(), vocabulary);
        this.judge = new Judge(content, vocabulary);
    }

    public String id() {
        return content.id();
    }

    public Text name() {
        return content.name();
    }

    public Text summary() {
        return content.summary();
    }

    /** Where in the document the program stands. */
    public String cite() {
        return content.cite();
    }

    /** The document’s number; where none is printed, its id in the library. */
    public String document() {
        return content.regulation().number();
    }

    public Regulation regulation() {
        return content.regulation();
    }

    /**
     * When the program is open: the document’s term, or one of the program’s own. Where a condition of its own decides that, this
     * is the document’s.
     */
    public Validity validity() {
        return content.term();
    }

    public String family() {
        return content.family();
    }

    /** Kinds of organisation that may apply: values of the fact {@code org_type}. */
    public List<String> applicants() {
        return content.applicants();
    }

    /** Twelve hexadecimal digits that no other text of file and document has. */
    public String version() {
        return version;
    }

    /** The file as it was loaded. */
    public String text() {
        return text;
    }

    /** The name under which the file was loaded. */
    public String file() {
        return file;
    }

    /** {@code validity} first, then in the order of the file. */
    public List<Condition> conditions() {
        return content.conditions().stream().map(JudgedCondition::condition).toList();
    }

    /** The clauses of the conditions that ask for a fact, each once; empty where none does. */
    public List<String> clausesAsking(String fact) {
        return conditions().stream().filter(condition -> condition.facts().contains(fact)).map(Condition::cite).distinct().toList();
    }

    /** What people have to look at besides the conditions. */
    public List<Check> checks() {
        return content.checks();
    }

    public List<Benefit> benefits() {
        return content.benefits().stream().map(PricedBenefit::benefit).toList();
    }

    /** Whether applications are taken all year, where the text says so. */
    public Intake intake() {
        return content.intake();
    }

    public List<Stage> stages() {
        return content.stages();
    }

    public List<Material> materials() {
        return content.materials();
    }

    /** What experts score; empty where the procedure has no review. */
    public List<Criterion> scoring() {
        return content.scoring();
    }

    /** What an approved applicant becomes; null where the program recognises nobody. */
    public Recognition recognition() {
        return content.recognition();
    }

    /** What holds between the signing of a contract and its acceptance. */
    public Undertaking undertaking() {
        return content.undertaking();
    }

    /** What becomes of money left over at acceptance; null where the text says nothing of it. */
    public Surplus surplus() {
        return content.surplus();
    }

    /** The facts that the applicant is asked for, in order; whatever conditions and formulas need is among them or {@link #foundLater()}. */
    public List<String> form() {
        return content.form();
    }

    /** The facts that stages of the procedure find or make true; nobody knows them when the applicant applies. */
    public Set<String> foundLater() {
        Set<String> found = new LinkedHashSet<>();
        stages().forEach(stage -> {
            found.addAll(stage.finds());
            found.addAll(stage.sets().keySet());
        });
        return found;
    }

    public List<Duty> duties() {
        return content.duties();
    }

    public List<Sanction> sanctions() {
        return content.sanctions();
    }

    /** Quotas, rankings, payments, evaluations, and what happens where supports meet. */
    public Provisions provisions() {
        return content.provisions();
    }

    public List<Transition> transitions() {
        return content.transitions();
    }

    public List<Example> examples() {
        return content.examples();
    }

    /** Every fact that a condition, a formula or a split speaks of. */
    public Set<String> factsNeeded() {
        Set<String> needed = new LinkedHashSet<>();
        content.conditions().forEach(judged -> needed.addAll(judged.holds().facts()));
        content.benefits().forEach(priced -> {
            needed.addAll(priced.facts());
            if (dividesByDistrict(priced)) {
                needed.add(Vocabulary.DISTRICT);
            }
        });
        return Collections.unmodifiableSet(needed);
    }

    private boolean dividesByDistrict(PricedBenefit priced) {
        return priced.split() != null ? priced.split().outcomes().stream().anyMatch(split -> !vocabulary.split(split).isUniform())
                : priced.benefit().split() != null && !vocabulary.split(priced.benefit().split()).isUniform();
    }

    /** Where an outermost key stands in the file; the start where it is not there. */
    Place placeOf(String key) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith(key + ":")).mapToObj(i -> new Place(i + 1, 1))
                .findFirst().orElse(Place.START);
    }

    /** Where a key stands within an outermost one; where that stands if it is not found. */
    Place placeOf(String key, String within) {
        List<String> lines = text.lines().toList();
        int first = placeOf(key).line() - 1;
        for (int i = first; i < lines.size() && (i == first || lines.get(i).startsWith(" ")); i++) {
            Matcher found = Pattern.compile("(?<![\\p{Alnum}_-])" + within + ":").matcher(lines.get(i));
            if (found.find()) {
                return new Place(i + 1, found.start() + 1);
            }
        }
        return placeOf(key);
    }

    /** The file’s outermost keys with what stands under each. */
    Map<String, Object> content() {
        return content.map();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether facts decide who is entitled, or to how much; otherwise the text sets nothing but its term, and people judge. */
    public boolean isDecidedByFacts() {
        return factsNeeded().stream().anyMatch(fact -> !fact.equals(Vocabulary.AS_OF) && !fact.equals(Vocabulary.DISTRICT));
    }

    /**
     * Whether somebody of whom nothing has changed can be judged otherwise on one of two days than on the other.
     *
     * @param one   a day of judgement
     * @param other another one
     */
    public boolean differs(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return false;
        }
        boolean looksAtTheDay = content.benefits().stream().anyMatch(priced -> priced.facts().contains(Vocabulary.AS_OF))
                || conditions().stream().anyMatch(condition -> condition.facts().contains(Vocabulary.AS_OF) && !decidesByDayAlone(condition));
        return looksAtTheDay || conditions().stream().filter(Program::decidesByDayAlone).findFirst()
                .map(term -> holdsOn(one) != holdsOn(other)).orElse(false);
    }

    private static boolean decidesByDayAlone(Condition condition) {
        return condition.id().equals(Condition.VALIDITY) && condition.facts().equals(List.of(Vocabulary.AS_OF));
    }

    private boolean holdsOn(LocalDate day) {
        return Boolean.TRUE.equals(content.conditions().get(0).holds().truth(Facts.of(vocabulary, Map.of()).row(day)));
    }

    /** Where the file stands on which clause. */
    List<Mention> mentions() {
        return content.mentions();
    }

    /** The whole file, its document by number and by id, and its version, as JSON would have it. */
    public Map<String, Object> asMap() {
        return regulation().nameIn(content.map(), version);
    }

    /**
     * Judges one applicant.
     *
     * @param asOf the day to judge on where the facts name none
     */
    public Assessment assess(Facts facts, LocalDate asOf) {
        return assessor.assess(own(facts), asOf);
    }

    /**
     * Judges one applicant and says, where conditions fail, what would have to be otherwise.
     *
     * @param asOf the day to judge on where the facts name none
     */
    public Outlook outlook(Facts facts, LocalDate asOf) {
        return forecaster.outlook(own(facts), asOf);
    }

    private Facts own(Facts facts) {
        return facts.vocabulary() == vocabulary ? facts : Facts.of(vocabulary, facts.asMap());
    }

    /**
     * What an applicant would get if every condition came out well that is not decided, without words: the benefits whose amount is
     * known.
     *
     * @param asOf the day to judge on where the facts name none
     */
    public List<PossibleBenefit> possibleBenefits(Facts facts, LocalDate asOf) {
        return assessor.possible(facts, asOf);
    }

    /**
     * What an applicant gets whatever is still to be found: where all conditions hold, the benefits of which amount and division are
     * known.
     *
     * @param asOf the day to judge on where the facts name none
     */
    public List<BenefitResult> decidedBenefits(Facts facts, LocalDate asOf) {
        return assessor.decided(own(facts), asOf);
    }

    /** Every fact that decides whether a benefit is granted, how much it is and who pays it, without the district. */
    public Set<String> factsBehind(Benefit benefit) {
        Set<String> behind = new LinkedHashSet<>();
        content.conditions().forEach(judged -> behind.addAll(judged.holds().facts()));
        content.benefits().stream().filter(priced -> priced.benefit().id().equals(benefit.id())).forEach(priced -> behind.addAll(priced.facts()));
        return behind;
    }

    /** For judging many applicants without words. */
    public Judge judge() {
        return judge;
    }

    @Override
    public String toString() {
        return id() + "@" + version;
    }
}
