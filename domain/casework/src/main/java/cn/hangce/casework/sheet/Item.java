package cn.hangce.casework.sheet;

/** An item of a stage’s record. The names of the items stand in {@code sheet.properties}. */
public enum Item {
    /** The opinion or the grounds, in words. */
    OPINION(Form.WORDS),
    /** What was looked up, and where. */
    SOURCES(Form.WORDS),
    /** The day of a visit, meeting or check; not in the future. */
    HELD_ON(Form.PAST_DAY),
    PLACE(Form.LINE),
    /** Who made a visit. */
    VISITORS(Form.NAMES),
    /** What was seen or found. */
    FINDINGS(Form.WORDS),
    AGENDA(Form.WORDS),
    /** How many belong to the body that meets. */
    MEMBERS(Form.COUNT),
    PRESENT(Form.COUNT),
    IN_FAVOUR(Form.COUNT),
    /** The place among those that were dealt with together; 1 is the first. */
    RANK(Form.COUNT),
    MINUTES(Form.WORDS),
    /** The divisions that review together. */
    DIVISIONS(Form.NAMES),
    /** How it was made sure that nobody else pays for the same, and what came of it. */
    DUPLICATE_SEARCH(Form.WORDS),
    STARTS_ON(Form.DAY),
    ENDS_ON(Form.DAY),
    /** What is to be reached, in words and figures. */
    GOALS(Form.WORDS),
    TECHNICAL_EXPERTS(Form.NAMES),
    FINANCIAL_EXPERTS(Form.NAMES),
    FILING_NUMBER(Form.LINE),
    PROCEEDS_YUAN(Form.YUAN),
    /** What is left of the money paid so far; 0 where nothing is. */
    SURPLUS_YUAN(Form.YUAN),
    /** Why a project was accepted after its time, where that is nobody’s fault. */
    GOOD_REASON(Form.WORDS),
    /** Who leads the project, where a change of the contract says so. */
    LEADER(Form.LINE),
    /** Who carries the project out, where a change of the contract says so. */
    UNIT(Form.LINE),
    /** What else of the contract was changed. */
    OTHER_TERMS(Form.WORDS);

    /** How an item is written. */
    public enum Form {
        /** A line of up to 200 characters. */
        LINE,
        /** Up to 4000 characters. */
        WORDS,
        /** Names apart by 、, commas, semicolons or line breaks. */
        NAMES,
        /** A whole number from 0. */
        COUNT,
        /** Whole yuan from 0. */
        YUAN,
        /** An ISO day. */
        DAY,
        /** An ISO day that has come. */
        PAST_DAY
    }

    private final Form form;

    Item(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }
}
