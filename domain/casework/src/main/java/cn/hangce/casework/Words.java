package cn.hangce.casework;

import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import cn.hangce.policy.Written;
import cn.hangce.registry.Role;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The procedure’s own words (acts, statuses, roles) in both languages, from {@code words.properties}. */
public final class Words {

    private static final String BUNDLE = "cn.hangce.casework.words";

    private Words() {
    }

    public static Text act(Act act) {
        return act(act.name());
    }

    static Text act(String act) {
        return word("act." + act);
    }

    /** The status as officials name it. */
    public static Text status(Status status) {
        return word("status." + status.name());
    }

    /** The status as the applicant reads it; worded for somebody who doesn’t know the office. */
    public static Text statusForApplicant(Status status) {
        return word("applicant-status." + status.name());
    }

    static Text of(String key) {
        return word(key);
    }

    /** A sentence or part of one, with names or days in it. */
    static Text of(String key, Object argument) {
        Text pattern = word(key);
        return new Text(MessageFormat.format(pattern.zh(), argument), MessageFormat.format(pattern.en(), argument));
    }

    /** A text with what stands for {0}. */
    static Text filled(String key, Text arg) {
        Text pattern = word(key);
        return new Text(new MessageFormat(pattern.zh(), Locale.ROOT).format(new Object[] {arg.zh()}),
                new MessageFormat(pattern.en(), Locale.ENGLISH).format(new Object[] {arg.en()}));
    }

    static Text joined(List<Text> several) {
        return new Text(several.stream().map(Text::zh).collect(Collectors.joining("、")),
                several.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** Who works in a stage. */
    public static Text worker(Stage stage) {
        return role(StageActor.role(stage.heldBy()));
    }

    public static Text role(Role role) {
        return word("role." + role.name());
    }

    /** Why a draw left an expert out. */
    public static Text ground(LeftOut.Ground ground) {
        return word("left-out." + ground.name());
    }

    public static Text memberState(PanelMember.State state) {
        return word("member." + state.name());
    }

    /** What a seat asks for. */
    public static Text seat(Seat seat) {
        return seat.field() != null ? new Text(seat.field(), seat.field()) : word("seat." + (seat.kind() == null ? "ANY" : seat.kind().name()));
    }

    /** A vote of one expert. */
    public static Text vote(boolean inFavour) {
        return word(inFavour ? "vote.for" : "vote.against");
    }

    /** @param until the last day; null for good */
    static Text barredUntil(LocalDate until) {
        Text words = word(until == null ? "barred.forever" : "barred.until");
        return until == null ? words : new Text(words.zh() + Written.day(until).zh(), words.en() + " " + Written.day(until).en());
    }

    private static Text word(String key) {
        return new Text(bundle(Locale.ROOT).getString(key), bundle(Locale.ENGLISH).getString(key));
    }

    private static ResourceBundle bundle(Locale reader) {
        return bundle(BUNDLE, Words.class.getClassLoader(), reader);
    }

    /** A bundle: English for English readers, Chinese for everybody else, whatever the server’s own locale is. */
    static ResourceBundle bundle(String name, ClassLoader from, Locale reader) {
        Locale language = Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(name, language, from,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
