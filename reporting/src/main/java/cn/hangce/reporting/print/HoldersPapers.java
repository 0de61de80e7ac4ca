package cn.hangce.reporting.print;

import cn.hangce.reporting.document.CertificateDocument;
import cn.hangce.reporting.document.PlaqueDocument;
import cn.hangce.reporting.document.ReceiptDocument;
import cn.hangce.reporting.document.ReceiptDocument.ReceivedMaterial;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an organisation gets for itself: the receipt, the certificate, the plaque. */
final class HoldersPapers {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Labels labels;
    private final Stamp stamp;

    HoldersPapers(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> receipt(ReceiptDocument receipt) {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(line("receipt.applicant", receipt.applicant()));
        rows.add(line("receipt.credit-code", receipt.creditCode()));
        rows.add(line("receipt.district", receipt.district()));
        rows.add(line("receipt.program", receipt.program().in(labels.locale())));
        rows.add(line("receipt.call", receipt.callTitle()));
        rows.add(line("receipt.time", labels.date(receipt.issuedOn()) + " " + TIME.format(receipt.submittedAt())));
        rows.add(line("receipt.facts", labels.say("receipt.facts-text", receipt.facts())));
        rows.add(row("heading", labels.say("receipt.materials"), ""));
        for (ReceivedMaterial material : receipt.materials()) {
            rows.add(row("line", material.label().in(labels.locale()),
                    labels.say("receipt.material-text", material.name(), inHalves(material.sha256()))));
        }
        rows.add(row("note", "", labels.say("receipt.note", receipt.issuers())));
        Map<String, Object> values = new HashMap<>(stamp.values());
        values.put("issuer", Letter.issuers(labels, receipt));
        values.put("title", labels.say("receipt.title"));
        values.put("number", labels.say("receipt.number", receipt.number()));
        values.put("signature", Letter.signature(labels, receipt));
        return List.of(new Sheet("receipt", values, rows));
    }

    /** On two lines of one length, which is easier to compare than one that breaks near its end. */
    private static String inHalves(String hash) {
        return hash.substring(0, hash.length() / 2) + "\n" + hash.substring(hash.length() / 2);
    }

    private Map<String, Object> line(String label, String text) {
        return row("line", labels.say(label), text);
    }

    private static Map<String, Object> row(String style, String label, String text) {
        return Map.of("style", style, "label", label, "text", text);
    }

    List<Sheet> certificate(CertificateDocument certificate) {
        Map<String, Object> values = new HashMap<>(stamp.values());
        values.put("standing", certificate.standing().in(labels.locale()));
        values.put("title", labels.say("certificate.title"));
        values.put("holder", certificate.holder());
        values.put("creditCode", labels.say("certificate.credit-code", certificate.creditCode()));
        values.put("text", labels.say("certificate.text", labels.joined(certificate.steps(), "then"), certificate.standing(),
                certificate.documentNumber()));
        values.put("number", labels.say("certificate.number", certificate.number()));
        values.put("validity", certificate.validUntil() == null ? labels.say("certificate.no-end", certificate.recognisedOn())
                : labels.say("certificate.validity", certificate.recognisedOn(), certificate.validUntil()));
        values.put("signature", Letter.signature(labels, certificate));
        return List.of(new Sheet("certificate", values, List.of()));
    }

    List<Sheet> plaque(PlaqueDocument plaque) {
        Map<String, Object> values = new HashMap<>(stamp.values());
        values.put("standing", plaque.standing().in(labels.locale()));
        values.put("holder", plaque.holder());
        values.put("number", labels.say("certificate.number", plaque.number()));
        values.put("issuer", Letter.issuers(labels, plaque));
        values.put("day", labels.date(plaque.issuedOn()));
        return List.of(new Sheet("plaque", values, List.of()));
    }
}
