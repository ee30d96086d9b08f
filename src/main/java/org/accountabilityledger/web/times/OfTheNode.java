package org.accountabilityledger.web.times;

import java.util.regex.Pattern;

/** Tells the addresses that are about this node alone: they are answered though nothing that is on record can be read. */
public final class OfTheNode {

    private static final Pattern ADDRESSES = Pattern.compile("/(assets|actuator)/.*|/status(\\.json)?");

    private OfTheNode() {
    }

    public static boolean is(String path) {
        return ADDRESSES.matcher(path).matches();
    }
}
