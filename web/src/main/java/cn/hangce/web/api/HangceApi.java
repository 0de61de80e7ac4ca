package cn.hangce.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** Version 1 of the interface that outsiders rely on. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Hangce 杭策", version = "1",
        description = "A city’s support policies: programs, assessments, rules, public notices and verification of documents. "
                + "Money is whole yuan, a ratio is a fraction 0..1, dates are ISO 8601. Public, without sign-on, rate-limited.",
        license = @License(name = "Apache-2.0")))
public class HangceApi extends Application {
}
