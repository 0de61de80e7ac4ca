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
import cn.hangce.web.TableFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** All organisations that gain or lose by a change, as a table: {@code /admin/law-effect?id=…&as=csv} or {@code xlsx}. It goes out row by row. */
@WebServlet("/admin/law-effect")
public class EffectDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("code", "name", "district", "outcome", "sure", "paid.before", "paid.after", "difference",
            "city.after", "district.after", "promised.before", "promised.after");

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
        TableFile.Kind kind = TableFile.Kind.of(request.getParameter("as"));
        Download.head(response, "effect-" + weighing.effect().day() + kind.ending(), kind.type());
        Locale reader = language.getLocale();
        try (TableFile file = TableFile.begin(kind, response.getOutputStream(), text(reader, "effect"),
                COLUMNS.stream().map(column -> text(reader, "csv." + column)).toList())) {
            weighing.forEachMoved(moved -> write(file, line(moved, reader)));
        }
    }

    private static void write(TableFile file, List<?> line) {
        try {
            file.row(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> line(Effect.Moved moved, Locale reader) {
        return List.of(moved.creditCode(), moved.name(), moved.district(), text(reader, "outcome." + moved.outcome()),
                text(reader, moved.sure() ? "effect.sure" : "effect.open"), moved.before().paid(), moved.after().paid(), moved.difference(),
                moved.after().city(), moved.after().district(), moved.before().promised(), moved.after().promised());
    }

    private static String text(Locale reader, String key) {
        return Bundles.text(reader, "law", key);
    }
}
