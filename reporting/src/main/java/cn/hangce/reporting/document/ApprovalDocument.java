package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The document on who is supported (批准文件), of programs that recognise nobody.
 *
 * @param ground what was done before and what comes of it
 */
public record ApprovalDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, String callTitle, Ground ground,
                               List<ListedFirm> firms) implements OfficialDocument {

    public ApprovalDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        Given.value(ground, "ground");
        firms = Given.some(firms, "firms");
    }

    @Override
    public String kind() {
        return "approval-document";
    }

    @Override
    public boolean toPersons() {
        return ListedFirm.arePersons(firms);
    }

    @Override
    public String title() {
        return "关于公布" + basis.program().zh() + "支持名单的通知";
    }
}
