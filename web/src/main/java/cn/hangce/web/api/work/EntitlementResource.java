package cn.hangce.web.api.work;

import cn.hangce.policy.entitlement.Portfolio;
import cn.hangce.registry.Party;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.my.Entitlements;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller’s organisation is entitled to: the answer of its page, for its own system. */
@Path("/work/entitlements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class EntitlementResource {

    @Inject
    private CurrentActor current;
    @Inject
    private Entitlements entitlements;

    @GET
    @Operation(operationId = "entitlements", summary = "Every program for the caller’s organisation or person, ranked, and a total that it could really have",
            description = "By what the city knows. verdict is eligible, nearly (with shortfalls in figures), unknown (with the missing facts), "
                    + "judged (by people) or not. Amounts in whole yuan; counted tells whether a program is in the total, yields to which one it gives way and by which clause.")
    @APIResponse(responseCode = "200", description = "total and programs")
    @APIResponse(responseCode = "401", description = "No bearer token")
    @APIResponse(responseCode = "403", description = "The account is no applicant’s")
    public Map<String, Object> get() {
        return answer(Map.of());
    }

    @POST
    @Operation(operationId = "supposedEntitlements", summary = "The same as if these facts were known too: {facts}",
            description = "The facts go before what the city knows; nothing of them is kept.")
    @APIResponse(responseCode = "200", description = "total and programs")
    @APIResponse(responseCode = "422", description = "A fact that cannot be")
    public Map<String, Object> suppose(String json) {
        return answer(Body.of(json).texts("facts"));
    }

    private Map<String, Object> answer(Map<String, String> supposed) {
        Party applicant = entitlements.applicantOf(current.require(Permission.APPLY));
        Portfolio portfolio = entitlements.portfolio(applicant, supposed);
        return EntitlementAnswers.of(applicant, portfolio);
    }
}
