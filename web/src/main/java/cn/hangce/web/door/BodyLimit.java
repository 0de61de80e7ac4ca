package cn.hangce.web.door;

import cn.hangce.casework.files.FileStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Refuses a body that is larger than any form with a file may be, before it is read, and says so in words; the server’s own
 * limit would end the connection without any. A body whose length is not told, as no browser sends it, is refused too. The
 * API has a door of its own for this.
 */
public class BodyLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** One file of the greatest size and the form around it. */
    private static final long MAX_BYTES = (FileStore.MAX_MB + 5) * 1024L * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean toApi = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        boolean lengthNotTold = request.getHeader("Transfer-Encoding") != null;
        if (!toApi && (lengthNotTold || request.getContentLengthLong() > MAX_BYTES)) {
            response.setHeader("Connection", "close");
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.getRequestDispatcher("/WEB-INF/errors/large.xhtml").forward(new WithoutBody(request), response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The request as the page with the explanation may see it: to look for parameters would be to read the body. */
    private static final class WithoutBody extends HttpServletRequestWrapper {

        WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
