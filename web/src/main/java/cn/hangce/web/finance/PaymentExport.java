package cn.hangce.web.finance;

import cn.hangce.registry.Actor;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Treasury;
import cn.hangce.web.Download;
import cn.hangce.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * The payment orders of a call as a file: {@code /finance/payments/export?call=..&as=xlsx} or {@code csv}. It has the accounts
 * in full, so every export stands on the audit trail.
 */
@WebServlet("/finance/payments/export")
public class PaymentExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    private transient Treasury treasury;
    @Inject
    private transient AuditTrail trail;
    @Inject
    private transient CurrentActor current;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor officer = current.require(Permission.RELEASE_PAYMENTS);
        long callId;
        try {
            callId = Long.parseLong(request.getParameter("call"));
        } catch (NumberFormatException notACall) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean csv = "csv".equals(request.getParameter("as"));
        PaymentList list = new PaymentList(treasury.orders(callId, officer), language.getLocale());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (csv) {
            list.csv(content);
        } else {
            list.xlsx(content);
        }
        String name = "payment-orders-" + callId + (csv ? ".csv" : ".xlsx");
        trail.personalDataRead(officer, "export " + name);
        Download.send(response, name, csv ? CSV : XLSX, new ByteArrayInputStream(content.toByteArray()));
    }
}
