package cn.hangce.casework.sheet;

import cn.hangce.casework.Act;
import cn.hangce.casework.StageKind;
import cn.hangce.policy.Program;
import cn.hangce.policy.Surplus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The record that a kind of stage wants.
 *
 * @param items    in the order in which they are asked
 * @param optional those that may be left out
 * @param file     whether a file must be put with it
 * @param picture  whether that file must be a photograph
 */
public record Sheet(List<Item> items, Set<Item> optional, boolean file, boolean picture) {

    public Sheet {
        items = List.copyOf(items);
        optional = optional.isEmpty() ? Set.of() : Set.copyOf(optional);
    }

    /** What is put on record in a stage of this kind; empty where the stage has acts of its own. */
    public static Sheet of(StageKind kind) {
        return switch (kind) {
            case FORM_CHECK, PAYMENT -> optional(Item.OPINION);
            case CREDIT_CHECK -> of(Item.SOURCES, Item.OPINION);
            case CITY_REVIEW -> new Sheet(List.of(Item.DUPLICATE_SEARCH, Item.OPINION), Set.of(Item.DUPLICATE_SEARCH), false, false);
            case DEPARTMENT_REVIEW, THIRD_PARTY_REVIEW, EVALUATION -> of(Item.OPINION);
            case RANKING -> of(Item.RANK, Item.OPINION);
            case SITE_VISIT -> new Sheet(List.of(Item.HELD_ON, Item.PLACE, Item.VISITORS, Item.FINDINGS), Set.of(), true, true);
            case DUE_DILIGENCE -> new Sheet(List.of(Item.HELD_ON, Item.FINDINGS, Item.OPINION), Set.of(), true, false);
            case MEETING -> new Sheet(List.of(Item.HELD_ON, Item.PLACE, Item.AGENDA, Item.MEMBERS, Item.PRESENT, Item.IN_FAVOUR, Item.RANK, Item.MINUTES),
                    EnumSet.of(Item.PLACE, Item.RANK), false, false);
            case JOINT_REVIEW -> of(Item.HELD_ON, Item.DIVISIONS, Item.DUPLICATE_SEARCH, Item.OPINION);
            case FILING -> new Sheet(List.of(Item.HELD_ON, Item.FILING_NUMBER, Item.OPINION), EnumSet.of(Item.FILING_NUMBER, Item.OPINION), false, false);
            case CONTRACT -> of(Item.STARTS_ON, Item.ENDS_ON, Item.GOALS);
            case MID_TERM -> of(Item.HELD_ON, Item.FINDINGS, Item.OPINION);
            case ACCEPTANCE -> new Sheet(List.of(Item.HELD_ON, Item.TECHNICAL_EXPERTS, Item.FINANCIAL_EXPERTS, Item.OPINION, Item.GOOD_REASON),
                    Set.of(Item.GOOD_REASON), false, false);
            case USE, CLAIM -> of(Item.FINDINGS);
            case EXIT -> of(Item.HELD_ON, Item.PROCEEDS_YUAN, Item.OPINION);
            case CALL, TOPICS, REGISTER, APPLY, SELECT, DISTRICT_REVIEW, EXPERT_REVIEW, PUBLICITY, DECISION, ISSUE -> of();
        };
    }

    /**
     * The same for one act in a program: where the program’s text speaks of money left over, an acceptance asks what is, and an end too
     * where the text has it given back then.
     */
    public static Sheet of(StageKind kind, Program program, Act act) {
        Surplus law = program.surplus();
        boolean accepting = kind == StageKind.ACCEPTANCE && (act == Act.PASS || act == Act.TERMINATE);
        return law != null && (accepting || act == Act.TERMINATE && law.ended() != null) ? of(kind).with(Item.SURPLUS_YUAN) : of(kind);
    }

    private Sheet with(Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(item);
        return new Sheet(more, optional, file, picture);
    }

    private static Sheet of(Item... items) {
        return new Sheet(List.of(items), Set.of(), false, false);
    }

    private static Sheet optional(Item item) {
        return new Sheet(List.of(item), Set.of(item), false, false);
    }
}
