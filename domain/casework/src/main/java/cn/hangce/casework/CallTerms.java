package cn.hangce.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a call (申报通知) fixes for its batch where the text of the program leaves it to the bureau.
 *
 * @param title         as announced
 * @param opensOn       first day of the window
 * @param closesOn      last day of the window, inclusive; also the day on which conditions are judged
 * @param quota         at most so many recognitions, ranked by score; null where there is no quota
 * @param cityBudgetYuan the city’s own money for this call, whole yuan
 * @param publicityDays days for objections, working days where the text counts by these, else calendar days; the last one is included
 * @param panelSize     experts on a panel, odd
 * @param passMark      the mean score, 0–100, from which a case passes the review
 */
public record CallTerms(String title, LocalDate opensOn, LocalDate closesOn, Integer quota,
                        long cityBudgetYuan, int publicityDays, int panelSize, int passMark) {

    private static final int MOST_DAYS = 365;

    public CallTerms {
        List<String> wrong = new ArrayList<>();
        if (title == null || title.isBlank() || title.length() > 200) {
            wrong.add("title");
        }
        if (opensOn == null || closesOn == null || closesOn.isBefore(opensOn)) {
            wrong.add("opensOn–closesOn");
        }
        if (quota != null && quota < 1) {
            wrong.add("quota");
        }
        if (cityBudgetYuan < 0) {
            wrong.add("cityBudgetYuan");
        }
        if (publicityDays < 1 || publicityDays > MOST_DAYS) {
            wrong.add("publicityDays");
        }
        if (panelSize < 3 || panelSize % 2 == 0) {
            wrong.add("panelSize");
        }
        if (passMark < 0 || passMark > 100) {
            wrong.add("passMark");
        }
        if (!wrong.isEmpty()) {
            throw new UnlawfulAct(Rule.CALL_TERMS, String.join("、", wrong));
        }
    }
}
