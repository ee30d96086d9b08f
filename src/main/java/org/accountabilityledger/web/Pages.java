package org.accountabilityledger.web;

import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** The pages that there are, whatever answers them. */
public interface Pages {

    /** What a page says to what it is asked; empty if it says nothing. */
    Optional<Object> said(String address, MultiValueMap<String, String> asked);

    /** Whether something else is answered there, such as a feed: it tells of entries elsewhere too. */
    boolean isNone(String address);
}
