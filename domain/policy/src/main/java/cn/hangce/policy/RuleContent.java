package cn.hangce.policy;

import cn.hangce.policy.language.Expression;
import java.util.List;
import java.util.Map;

/** What a rule’s file says. */
record RuleContent(String id, Text name, Text summary, String cite, Regulation regulation, String returns, String formula,
                   Expression value, List<Provisions.Provision> provisions, List<Example> examples, List<Mention> mentions,
                   Map<String, Object> map) {
}
