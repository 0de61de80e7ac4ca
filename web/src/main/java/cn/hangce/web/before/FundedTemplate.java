package cn.hangce.web.before;

import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Download;
import cn.hangce.web.TableFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** An empty list of projects funded elsewhere, with the headings that the import knows: {@code /city/funded-template}. */
@WebServlet("/city/funded-template")
public class FundedTemplate extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEAD = List.of("单位名称", "统一社会信用代码", "项目名称", "资助计划", "年度", "金额（元）");

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        current.require(Permission.RUN_REVIEWS);
        TableFile.Kind kind = TableFile.Kind.of(request.getParameter("as"));
        Download.head(response, "外部资助清单" + kind.ending(), kind.type());
        try (TableFile file = TableFile.begin(kind, response.getOutputStream(), "外部资助清单", HEAD)) {
            file.row(List.of("", "", "", "", "", ""));
        }
    }
}
