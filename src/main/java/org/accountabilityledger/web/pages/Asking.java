package org.accountabilityledger.web.pages;

import java.util.List;

/** Says what its addresses can be asked, where the declared parameters of its methods do not. */
interface Asking {

    List<QueryParameter> parameters();
}
