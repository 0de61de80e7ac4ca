package cn.hangce.web.office;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Stage;
import cn.hangce.web.my.FormField;
import java.util.List;

/**
 * A case before the decision with what an approval would book.
 *
 * @param stage in which it waits
 * @param finds what the text has settled with the approval; empty where it leaves nothing open
 */
public record DecisionRow(CaseRow row, Stage stage, Assessment assessment, List<FormField> finds) {

    public DecisionRow {
        finds = List.copyOf(finds);
    }

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
