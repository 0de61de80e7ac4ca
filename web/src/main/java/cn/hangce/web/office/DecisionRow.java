package cn.hangce.web.office;

import cn.hangce.policy.Assessment;

/** A case before the decision with what an approval would book. */
public record DecisionRow(CaseRow row, Assessment assessment) {

    public long id() {
        return row.id();
    }

    public long cityYuan() {
        return assessment.cityYuan() == null ? assessment.totalYuan() : assessment.cityYuan();
    }

    public long districtYuan() {
        return assessment.totalYuan() - cityYuan();
    }
}
