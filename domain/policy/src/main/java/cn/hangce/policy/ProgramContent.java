package cn.hangce.policy;

import java.util.List;
import java.util.Map;

/** What a program’s file says, clause by clause. */
record ProgramContent(String id, String family, Text name, Text summary, String cite, Regulation regulation,
                      List<String> applicants, List<JudgedCondition> conditions, List<Check> checks,
                      List<PricedBenefit> benefits, List<Material> materials, List<Stage> stages, List<Criterion> scoring, Recognition recognition,
                      List<String> form, List<Duty> duties, List<Sanction> sanctions, List<Transition> transitions,
                      List<Example> examples, Map<String, Object> map) {
}
