package cn.hangce.city.domain;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of the in-container tests: the product’s own libraries with a small WAR of tests in the place of its pages. */
final class InTheServer {

    private InTheServer() {
    }

    static EnterpriseArchive archive() {
        EnterpriseArchive product = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/hangce.ear"));
        product.delete("/hangce-web.war");
        product.delete("/META-INF/application.xml");
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war").addPackage(InTheServer.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return ShrinkWrap.create(EnterpriseArchive.class, "hangce-tests.ear").merge(product).addAsModule(tests)
                .setApplicationXML(new StringAsset("""
                        <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
                          <module><web><web-uri>tests.war</web-uri><context-root>/hangce-tests</context-root></web></module>
                          <library-directory>lib</library-directory>
                        </application>"""));
    }
}
