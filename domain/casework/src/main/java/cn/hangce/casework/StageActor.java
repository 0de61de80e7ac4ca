package cn.hangce.casework;

import cn.hangce.registry.Role;

/** Whose account acts for the actors that program files name. */
public final class StageActor {

    private StageActor() {
    }

    /**
     * @param actor as the program’s file names it. Experts are called together by the city unless the file names another holder;
     *              a department of the city works through its own officers; what the government or a committee resolves is entered
     *              by the deciding officer who has its resolution
     */
    public static Role role(String actor) {
        return switch (actor) {
            case "applicant" -> Role.APPLICANT;
            case "district" -> Role.DISTRICT_OFFICER;
            case "city", "department", "experts" -> Role.CITY_OFFICER;
            case "decider", "government", "committee" -> Role.DECISION_MAKER;
            case "agency", "third-party" -> Role.AGENCY;
            case "manager" -> Role.FUND_MANAGER;
            case "bank" -> Role.FINANCE_OFFICER;
            default -> throw new IllegalArgumentException("No actor " + actor);
        };
    }
}
