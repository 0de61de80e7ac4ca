package cn.hangce.web.admin;

import cn.hangce.casework.law.Effect;
import cn.hangce.casework.law.Weighing;
import cn.hangce.casework.law.Weighings;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Download;
import cn.hangce.web.Language;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** All organisations that gain or lose by a change, as CSV in UTF-8: {@code /admin/law-effect?id=…}. It goes out line by line. */
@WebServlet("/admin/law-effect")
public class EffectDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Spreadsheets take a cell that begins so for a formula. */
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    @Inject
    private transient Weighings weighings;
    @Inject
    private transient CurrentActor current;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor administrator = current.require(Permission.PUBLISH_PROGRAMS);
        Weighing weighing = weighings.find(String.valueOf(request.getParameter("id")), administrator).orElse(null);
        if (weighing == null || weighing.effect() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Download.prepare(response, "effect-" + weighing.effect().day() + ".csv", "text/csv;charset=UTF-8");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(out);
        Locale reader = language.getLocale();
        csv.writeRecord(Stream.of("code", "name", "district", "outcome", "sure", "paid.before", "paid.after", "difference", "city.after",
                "district.after", "promised.before", "promised.after").map(column -> Bundles.text(reader, "law", "csv." + column)).toArray(String[]::new));
        weighing.forEachMoved(moved -> csv.writeRecord(line(moved, reader)));
        csv.flush();
        out.flush();
    }

    private static String[] line(Effect.Moved moved, Locale reader) {
        return new String[] {moved.creditCode(), safe(moved.name()), safe(moved.district()), Bundles.text(reader, "law", "outcome." + moved.outcome()),
                Bundles.text(reader, "law", moved.sure() ? "effect.sure" : "effect.open"), yuan(moved.before().paid()), yuan(moved.after().paid()),
                yuan(moved.difference()), yuan(moved.after().city()), yuan(moved.after().district()), yuan(moved.before().promised()),
                yuan(moved.after().promised())};
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String yuan(long yuan) {
        return Long.toString(yuan);
    }
}
