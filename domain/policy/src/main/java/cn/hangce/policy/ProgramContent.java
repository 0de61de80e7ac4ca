package cn.hangce.policy;

import java.util.List;
import java.util.Map;

/** What a program’s file says, clause by clause. */
record ProgramContent(String id, String family, Text name, Text summary, String cite, Regulation regulation, Validity term,
                      List<String> applicants, List<JudgedCondition> conditions, List<Check> checks,
                      List<PricedBenefit> benefits, List<Material> materials, Intake intake, List<Stage> stages, List<Criterion> scoring, Recognition recognition,
                      Undertaking undertaking, Surplus surplus, List<String> form, List<Duty> duties, List<Sanction> sanctions, Provisions provisions,
                      List<Transition> transitions,
                      List<Example> examples, List<Mention> mentions, Map<String, Object> map) {
}
