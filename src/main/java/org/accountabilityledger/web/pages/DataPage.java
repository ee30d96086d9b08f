package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.wording.vocabulary.Term;

/**
 * Every address at which programs can read.
 *
 * @param licence under which the data may be used
 * @param access from where it may be read
 * @param lists each also for people, at its address without an ending
 * @param others what is no list
 * @param terms what the fields in JSON mean
 */
public record DataPage(String licence, String access, List<Dataset> lists, List<Address> others,
        List<Term> terms) {

    /** One list: its address without an ending, in which forms it is there, and its columns as a table. */
    public record Dataset(String path, String words, List<String> forms, List<String> columns) {
    }

    /** One address, or a pattern of such. */
    public record Address(String address, String words) {
    }
}
