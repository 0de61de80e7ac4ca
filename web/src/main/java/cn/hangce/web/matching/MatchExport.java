package cn.hangce.web.matching;

import cn.hangce.matching.Entitled;
import cn.hangce.matching.MatchFilter;
import cn.hangce.matching.Matches;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Download;
import cn.hangce.web.Language;
import cn.hangce.web.Library;
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
import java.util.stream.Stream;

/**
 * What the runs over the city found as a file: {@code /city/matches?as=csv} or {@code xlsx}, of one {@code program} and one
 * {@code district} where the address names them. It is written while it is read, so it may be of any length.
 */
@WebServlet("/city/matches")
public class MatchExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("code", "name.column", "district", "program", "id", "yuan", "vouched");

    @Inject
    private transient Matches matches;
    @Inject
    private transient Library library;
    @Inject
    private transient CurrentActor current;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor officer = current.require(Permission.MATCH_CITY);
        MatchFilter filter = new MatchFilter(given(request, "program"), given(request, "district"), "yes".equals(given(request, "vouched")));
        TableFile.Kind kind = TableFile.Kind.of(request.getParameter("as"));
        Locale reader = language.getLocale();
        String name = Stream.of(text(reader, "export.name"), filter.program(), filter.district()).filter(part -> part != null).reduce((a, b) -> a + "-" + b).orElseThrow();
        Download.head(response, name + kind.ending(), kind.type());
        try (TableFile file = TableFile.begin(kind, response.getOutputStream(), text(reader, "export.name"),
                COLUMNS.stream().map(column -> text(reader, "export." + column)).toList())) {
            matches.each(filter, each -> write(file, each, reader), officer);
        }
    }

    private void write(TableFile file, Entitled each, Locale reader) {
        String program = library.program(each.program()).map(Program::name).map(text -> text.in(reader)).orElse(each.program());
        try {
            file.row(List.of(each.shownCode(), each.name(), each.district(), program, each.program(), each.yuan(),
                    text(reader, each.vouched() ? "vouched.yes" : "vouched.no")));
        } catch (IOException gone) {
            throw new UncheckedIOException("The reader does not take the file any more", gone);
        }
    }

    private static String given(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null || value.isBlank() ? null : value;
    }

    private static String text(Locale reader, String key) {
        return Bundles.text(reader, "matching", key);
    }
}
