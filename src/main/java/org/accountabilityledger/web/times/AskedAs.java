package org.accountabilityledger.web.times;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/** A request as the page behind it sees it: for the page itself, whatever the time for which it was asked. */
final class AskedAs extends HttpServletRequestWrapper {

    static final Set<String> STANDPOINT = Set.of("validOn", "knownAt", Address.EXAMPLES);

    private final Address address;

    AskedAs(HttpServletRequest request, Address address) {
        super(request);
        this.address = address;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return address.path();
    }

    @Override
    public String getServletPath() {
        return UriUtils.decode(address.path(), "UTF-8");
    }

    @Override
    public StringBuffer getRequestURL() {
        String whole = super.getRequestURL().toString();
        int end = whole.length() - super.getRequestURI().length();
        return new StringBuffer(whole.substring(0, Math.max(0, end))).append(address.path());
    }

    @Override
    public String getQueryString() {
        return address.query().isEmpty() ? null : address.query();
    }

    @Override
    public String getParameter(String name) {
        return STANDPOINT.contains(name) ? null : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return STANDPOINT.contains(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> fewer = new LinkedHashMap<>(super.getParameterMap());
        fewer.keySet().removeAll(STANDPOINT);
        return fewer;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
