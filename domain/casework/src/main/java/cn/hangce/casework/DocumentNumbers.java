package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of official documents (发文字号; GB/T 9704-2012, 7.2.5): the issuing body’s code, the year in 〔〕 and a number without
 * gaps, such as 杭科高〔2022〕71号. A number is taken in the transaction that issues the document: one that fails gives it back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentNumbers {

    private static final String CODES = "cn.hangce.casework.document-codes";
    private static final Pattern NUMBER = Pattern.compile("^(\\D+?)〔\\d{4}〕.*");

    /** Stands on a draft, where the place for the number is left open. */
    private static final String OPEN = "　";

    @Inject
    private NumberSeries numbers;
    @Inject
    private Rehearsal rehearsal;

    /** The next number of the body that runs a program. */
    public String next(Program program, int year) {
        return next(code(program.regulation()), year);
    }

    /** The next number of that body’s series for a kind of paper, such as 杭科高补〔2022〕3号. */
    public String next(Program program, String kind, int year) {
        return next(code(program.regulation()) + series(kind), year);
    }

    /** The next number of a district’s series for a kind of paper, such as 西湖区补〔2022〕3号. */
    public String next(String district, String kind, int year) {
        return next(district + series(kind), year);
    }

    private static String series(String kind) {
        return codes().getString("series." + kind);
    }

    private static ResourceBundle codes() {
        return ResourceBundle.getBundle(CODES, Locale.ROOT, DocumentNumbers.class.getClassLoader());
    }

    /** @param code the body’s code, with the series behind it where it keeps several */
    private String next(String code, int year) {
        return written(code, year, rehearsal.running() ? OPEN : String.valueOf(numbers.next("document/" + code, year)));
    }

    /** What stands on a draft: the place for the number is left open. */
    public static String open(Program program, int year) {
        return written(code(program.regulation()), year, OPEN);
    }

    private static String written(String code, int year, String number) {
        return String.format(Locale.ROOT, "%s〔%d〕%s号", code, year, number);
    }

    /**
     * The code that the regulation’s own number begins with: who may issue the one issues the other. For a regulation without a
     * printed number, the code that the city has set for its first issuer.
     */
    static String code(Regulation regulation) {
        Matcher printed = NUMBER.matcher(regulation.printedNumber().orElse(""));
        if (printed.matches()) {
            return printed.group(1);
        }
        Text issuer = regulation.issuers().get(0);
        if (!codes().containsKey(issuer.zh())) {
            throw new UnlawfulAct(Rule.NO_DOCUMENT_CODE, issuer);
        }
        return codes().getString(issuer.zh());
    }
}
