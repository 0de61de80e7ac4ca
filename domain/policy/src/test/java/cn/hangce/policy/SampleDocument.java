package cn.hangce.policy;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small document with an outline, a program and a rule on it, for tests to spoil. */
final class SampleDocument {

    static final String DOCUMENT_FILE = "hangce/documents/99.yaml";
    static final String PROGRAM_FILE = "hangce/programs/sample.yaml";
    static final String RULE_FILE = "hangce/rules/sample-rule.yaml";

    private static final String DOCUMENT = """
            id: "99"
            family: growth
            title: {zh: 测试文件, en: Test document}
            issuers: [{zh: 测试局, en: Test bureau}]
            unprinted:
              number: {zh: 文本未载文号, en: The text bears no number}
              issued: {zh: 文本未载日期, en: The text bears no day}
            valid: {cite: 文末, from: 2021-01-01, to: 2021-12-31}
            repeals: [测试〔2019〕1号]
            rests_on:
              - {id: law, cite: 文首, title: {zh: 测试法, en: Test law}}
            relations:
              - {id: raises, cite: 二.2, kind: raises, document: 测试〔2020〕1号, label: {zh: 提高, en: Raised}, programs: [sample]}
            bodies:
              - {id: bureau, cite: 文末, name: {zh: 测试局, en: Test bureau}, task: {zh: 解释, en: Explains}}
            targets:
              - {id: firms, cite: 三(一), label: {zh: 企业数, en: Firms}, value: 4..5, bound: about, unit: {zh: 家, en: firms}, by: 2025-12-31}
              - {id: leading, cite: 三(一), label: {zh: 领先, en: In front}, value: 全国领先}
            tasks:
              - {id: list, cite: 三(二), label: {zh: 建库, en: Keep a list}, lead: [市科技局], support: [市财政局], every: quarter}
            systems:
              - {id: platform, cite: 三(二), name: {zh: 平台, en: Platform}, task: {zh: 申报, en: Takes applications}, answer: part-of-hangce, how: {zh: 申报模块, en: The application pages}}
            clauses:
              - {cite: 文首, zh: 依据}
              - {cite: 一, zh: 条件}
              - {cite: 二, zh: 支持}
              - {cite: 二.1, zh: 补助}
              - {cite: 二.2, zh: 提高}
              - {cite: 三, zh: 任务}
              - {cite: 三(一), zh: 目标}
              - {cite: 三(二), zh: 建库和平台}
              - {cite: 四, kind: direction, zh: 氛围, en: Atmosphere, why: 没有可申请或计算的内容}
              - {cite: 五, zh: 上限}
              - {cite: 文末, zh: 施行}
            """;
    private static final String PROGRAM = """
            program: sample
            family: growth
            name: {zh: 示例, en: Sample}
            summary: {zh: 用于测试, en: For tests}
            document: "99"
            cite: 一 至 二
            applicant: enterprise
            conditions:
              - id: staff
                cite: 一
                label: {zh: 人数, en: Staff}
                holds: employees >= 10
            benefits:
              - id: grant
                cite: 二.1
                label: {zh: 补助, en: Grant}
                yuan: "{'national': 500000, 'provincial': 200000}[level]"
                split: "org_type == 'enterprise' ? 'city' : 'half'"
              - id: rest
                cite: 二.1
                label: {zh: 余款, en: Rest}
                when: filed_annual_report
                yuan: requested_yuan
                referred: {cite: 二.1, when: requested_yuan > 5000, label: {zh: 由市政府确定, en: Decided by the city government}}
            quotas:
              - {id: firms, cite: 一, label: {zh: 名额, en: Places}, count: 20, about: true, every: year}
            rankings:
              - {id: size, cite: 一, label: {zh: 按人数, en: By staff}, by: employees, among: above_scale, first: 200}
            procedure:
              - {stage: call, by: city, cite: 一, label: {zh: 通知, en: Call}}
              - {stage: apply, by: applicant, cite: 一, label: {zh: 申报, en: Apply}, within: WD5}
              - {stage: acceptance, by: agency, cite: 一, label: {zh: 验收, en: Accept}}
            payments:
              - {id: first, cite: 二.1, label: {zh: 首期, en: First part}, of: grant, share: 0.6, after: apply}
              - {id: second, cite: 二.1, label: {zh: 余款, en: Second part}, of: grant, share: 0.4, after: acceptance}
            evaluations:
              - id: yearly
                cite: 一
                label: {zh: 年度评价, en: Evaluation}
                by: city
                every: year
                grades: [excellent, pass, fail]
                outcomes:
                  - {when: fail, times: 2, effect: revoke, bar: P2Y, label: {zh: 摘牌, en: Revoked}}
            duties:
              - {id: report, cite: 一, label: {zh: 报告, en: Report}, until: --01-31, within: PT24H}
            exclusions:
              - {id: others, cite: 一, label: {zh: 不重复, en: Not twice}, rule: highest, with: [sample]}
            provisions:
              - {id: fee, cite: 一, label: {zh: 费率不超过 1%, en: Fee of at most 1 %}}
            examples:
              - id: fits
                given: {as_of: 2021-06-30, employees: 10, level: 国家级, org_type: enterprise, filed_annual_report: false}
                expect: {eligible: true, missing: [], amounts: {grant: 500000, rest: 0}, city_yuan: 500000, district_yuan: 0}
              - {id: half, like: fits, given: {org_type: university}, expect: {city_yuan: 250000}}
              - {id: no-level-of-the-table, like: fits, given: {level: city}, expect: {amounts: {grant: 0, rest: 0}}}
              - {id: referred, like: fits, given: {filed_annual_report: true, requested_yuan: 5001}, expect: {eligible: true, amounts: {grant: 500000}}}
              - {id: not-referred, like: fits, given: {filed_annual_report: true, requested_yuan: 5000}, expect: {amounts: {grant: 500000, rest: 5000}}}
              - {id: whose-unit-is-not-known, like: fits, without: [org_type], expect: {eligible: true, missing: [org_type]}}
            """;
    private static final String RULE = """
            rule: sample-rule
            name: {zh: 测试规则, en: Sample rule}
            document: "99"
            cite: 五
            returns: number
            value: 1 - 0.03 * floor(months / 10)
            examples:
              - {id: hundred, given: {months: 100}, expect: {value: 0.70}}
              - {id: open, given: {}, expect: {missing: [months]}}
            """;

    private SampleDocument() {
    }

    /** The three files with one place changed in whichever has it. */
    static Map<String, String> files(String part, String otherwise) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(DOCUMENT_FILE, DOCUMENT);
        files.put(PROGRAM_FILE, PROGRAM);
        files.put(RULE_FILE, RULE);
        if (files.values().stream().noneMatch(text -> text.contains(part))) {
            throw new IllegalArgumentException("No file has " + part);
        }
        files.replaceAll((name, text) -> text.replace(part, otherwise));
        return files;
    }

    static ProgramLibrary library() {
        ProgramLibrary library = new ProgramLibrary(Vocabulary.standard());
        library.load(files("", ""));
        return library;
    }
}
