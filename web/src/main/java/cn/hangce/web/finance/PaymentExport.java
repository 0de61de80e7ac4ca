package cn.hangce.web.finance;

import cn.hangce.registry.Actor;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Treasury;
import cn.hangce.web.Download;
import cn.hangce.web.Language;
import cn.hangce.web.TableFile;
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
        TableFile.Kind kind = TableFile.Kind.of(request.getParameter("as"));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new PaymentList(treasury.orders(callId, officer), treasury::terms, language.getLocale()).write(kind, content);
        String name = "payment-orders-" + callId + kind.ending();
        trail.personalDataRead(officer, "export " + name);
        Download.send(response, name, kind.type(), new ByteArrayInputStream(content.toByteArray()));
    }
}
