package cn.hangce.policy;

/** A small program that is right, for tests to spoil. */
final class SampleProgram {

    static final String FILE = "sample.yaml";

    private static final String TEXT = """
            program: sample
            family: growth
            name: {zh: 示例, en: Sample}
            summary: {zh: 用于测试, en: For tests}
            document:
              number: 测试〔2021〕1号
              title: {zh: 测试文件, en: Test document}
              issuers: [{zh: 测试局, en: Test bureau}]
              issued: 2021-01-01
              valid: {cite: 附则, from: 2021-01-01, to: 2021-12-31}
            cite: 一
            applicant: [enterprise, university]
            conditions:
              - id: staff
                cite: 一.1
                label: {zh: 人数, en: Staff}
                holds: employees >= 10
              - id: share
                cite: 一.2
                label: {zh: 占比, en: Share}
                holds: rd_staff >= 0.15 * employees && grade != 'fail'
            checks:
              - {id: sound, cite: 一.3, by: district, label: {zh: 属实, en: Sound}}
            benefits:
              - id: grant
                cite: 二.1
                label: {zh: 补助, en: Grant}
                yuan: min(0.2 * requested_yuan, 1000000) - 100
                split: ratio-2020
            recognition: {cite: 二, label: {zh: 示范单位, en: Model}, term: P3Y}
            materials:
              - {id: form, cite: 三.1, label: {zh: 申请表, en: Form}}
              - {id: proof, cite: 三.2, label: {zh: 证明, en: Proof}, required: false}
            procedure:
              - {stage: apply, by: applicant, cite: 三, label: {zh: 申报, en: Apply}, materials: [form, proof]}
              - {stage: decision, by: decider, cite: 三, label: {zh: 决定, en: Decide}, within: P20D, produces: [notice]}
            scoring:
              - {id: one, cite: 四, weight: 60, label: {zh: 甲, en: One}}
              - {id: two, cite: 四, weight: 40, label: {zh: 乙, en: Two}}
            form: [employees, rd_staff, grade, requested_yuan]
            duties:
              - id: report
                cite: 五
                label: {zh: 报告, en: Report}
                every: year
                within: P1M
                outcomes:
                  - {when: missed, effect: revoke, label: {zh: 撤销, en: Revoked}}
            sanctions:
              - {id: fraud, cite: 六, label: {zh: 造假, en: Fraud}, effects: [revoke, recover], bar: P3Y, by: city, report: district}
            transitions:
              - {id: old, cite: 七, label: {zh: 原办法废止, en: The old rules end}, documents: [测试〔2019〕1号]}
            examples:
              - id: fits
                given: {as_of: 2021-06-30, district: 西湖区, employees: 20, rd_staff: 3, grade: good, requested_yuan: 1001}
                expect: {eligible: true, failed: [], missing: [], amounts: {grant: 100}, city_yuan: 50, district_yuan: 50}
              - {id: too-few, like: fits, given: {employees: 9}, expect: {eligible: false, failed: [staff]}}
              - {id: not-known, like: fits, without: [grade], expect: {eligible: open, missing: [grade]}}
            """;

    private SampleProgram() {
    }

    static String text() {
        return TEXT;
    }

    /** The text with one place changed. */
    static String with(String part, String otherwise) {
        if (!TEXT.contains(part)) {
            throw new IllegalArgumentException("The sample has no " + part);
        }
        return TEXT.replace(part, otherwise);
    }

    static ProgramLibrary library() {
        return new ProgramLibrary(Vocabulary.standard());
    }

    static Program program() {
        return library().parse(FILE, TEXT);
    }
}
