package cn.hangce.web.door;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Session cookies travel by TLS only wherever the house is reached by TLS; a demonstration on loopback is not. */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean byTls = System.getProperty("hangce.base-url", "").startsWith("https:");
        event.getServletContext().getSessionCookieConfig().setSecure(byTls);
    }
}
