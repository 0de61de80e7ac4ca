package cn.hangce.web;

import cn.hangce.registry.CityClock;
import cn.hangce.registry.HouseAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.LocalDate;

/** The house itself, for the frame of its pages: the day it lives in, which rooms there are, where we are. */
@Named("site")
@RequestScoped
public class Site {

    private static final String DEPLOYMENT = Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime(), Character.MAX_RADIX);

    @Inject
    private CityClock clock;
    @Inject
    private HttpServletRequest request;
    @Inject
    private ServletContext context;

    /** True while a demonstration day is set. */
    public boolean isDaySet() {
        return clock.isSet();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** A mark that is another after each start of the server. */
    public String getDeployment() {
        return DEPLOYMENT;
    }

    /** True if there is such a page. */
    public boolean has(String page) throws MalformedURLException {
        return context.getResource(page) != null;
    }

    /** True on that page, and for a start page on every page of its folder. */
    public boolean at(String page) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        boolean folder = page.endsWith("/index.xhtml") && page.lastIndexOf('/') > 0;
        return here.equals(page) || folder && here.startsWith(page.substring(0, page.lastIndexOf('/') + 1))
                || page.equals("/index.xhtml") && here.equals("/");
    }

    /** The address under which people reach the house, with a slash at the end; links that are passed on begin with it. */
    public String getHome() {
        String fallback = request.getRequestURL().toString().replace(request.getRequestURI(), request.getContextPath() + "/");
        return HouseAddress.given().map(address -> address + "/").orElse(fallback);
    }

    /** Where forms may lead besides this server: the identity provider, which ends its session at sign-off. */
    public String getIdentityProvider() {
        return originOf(System.getProperty("hangce.oidc.provider-url", ""));
    }

    static String originOf(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() == null || uri.getAuthority() == null ? "" : uri.getScheme() + "://" + uri.getAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
