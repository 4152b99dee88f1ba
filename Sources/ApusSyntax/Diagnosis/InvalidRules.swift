// Table: the rules for invalid programs; notation in `GrammarText.swift`, actions in `Diagnoser+Actions.swift`.
let invalidRulesText = #"""
    invalid_arguments = a:args ',' '*' {AT a "iterable argument unpacking follows keyword argument unpacking"} \
    | a:expression b:for_if_clauses ',' (args | expression for_if_clauses)? \
    {CLAUSES a b "Generator expression must be parenthesized"} \
    | a:NAME b:'=' expression for_if_clauses \
    {RANGE a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"} \
    | a:args b:for_if_clauses {BAREGENERATOR a b} \
    | args ',' a:expression b:for_if_clauses {CLAUSES a b "Generator expression must be parenthesized"} \
    | a:args ',' args {ARGUMENTS a}
    invalid_kwarg = a:('True' | 'False' | 'None') b:'=' {RANGE a b "cannot assign to %t"} \
    | a:NAME b:'=' expression for_if_clauses \
    {RANGE a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"} \
    | !(NAME '=') a:expression b:'=' \
    {RANGE a b "expression cannot contain assignment, perhaps you meant \"==\"?"}
    invalid_legacy_expression = a:NAME !'(' b:star_expressions \
    {LEGACY a b "Missing parentheses in call to '%t'. Did you mean %t(...)?"}
    invalid_expression = !(NAME STRING | SOFT_KEYWORD) a:disjunction b:expression_without_invalid \
    {COMMA a b "invalid syntax. Perhaps you forgot a comma?"} \
    | a:disjunction 'if' b:disjunction !('else' | ':') {RANGE a b "expected 'else' after 'if' expression"}
    *invalid_named_expression = a:expression ':=' expression {AT a "cannot use assignment expressions with %e"} \
    | a:NAME '=' b:bitwise_or !('=' | ':=') \
    {RANGE a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"} \
    | !(list | tuple | genexp | 'True' | 'None' | 'False') a:bitwise_or '=' bitwise_or !('=' | ':=') \
    {AT a "cannot assign to %e here. Maybe you meant '==' instead of '='?"}
    invalid_assignment = a:invalid_ann_assign_target ':' expression \
    {AT a "only single target (not %e) can be annotated"} \
    | a:star_named_expression ',' star_named_expressions* ':' expression \
    {AT a "only single target (not tuple) can be annotated"} \
    | a:expression ':' expression {AT a "illegal target for annotation"} \
    | (star_targets '=')* a:star_expressions '=' {ASSIGN a} \
    | (star_targets '=')* a:yield_expr '=' {AT a "assignment to yield expression not possible"} \
    | a:star_expressions augassign (yield_expr | star_expressions) \
    {AT a "'%e' is an illegal expression for augmented assignment"}
    invalid_ann_assign_target = list | tuple | '(' x:invalid_ann_assign_target ')' -> x
    invalid_del_stmt = 'del' a:star_expressions {DELETE a}
    invalid_block = NEWLINE !INDENT {INDENT "expected an indented block"}
    invalid_comprehension = ('[' | '(' | '{') a:starred_expression for_if_clauses \
    {AT a "iterable unpacking cannot be used in comprehension"} \
    | ('[' | '{') a:star_named_expression ',' b:star_named_expressions for_if_clauses \
    {LAST a b "did you forget parentheses around the comprehension target?"} \
    | ('[' | '{') a:star_named_expression b:',' for_if_clauses \
    {RANGE a b "did you forget parentheses around the comprehension target?"}
    invalid_dict_comprehension = '{' a:'**' bitwise_or for_if_clauses '}' \
    {AT a "dict unpacking cannot be used in dict comprehension"}
    invalid_parameters = param_no_default* invalid_parameters_helper a:param_no_default \
    {AT a "non-default argument follows default argument"} \
    | param_no_default* a:'(' param_no_default+ ','? b:')' \
    {RANGE a b "Function parameters cannot be parenthesized"} \
    | a:'/' ',' {AT a "at least one argument must precede /"} \
    | (slash_no_default | slash_with_default) param_maybe_default* a:'/' {AT a "/ may appear only once"} \
    | (slash_no_default | slash_with_default)? param_maybe_default* '*' (',' | param_no_default) \
    param_maybe_default* a:'/' {AT a "/ must be ahead of *"} \
    | param_maybe_default+ '/' a:'*' {AT a "expected comma between / and *"}
    invalid_parameters_helper = slash_with_default | param_with_default+
    invalid_default = a:'=' &(')' | ',') {AT a "expected default value expression"}
    invalid_star_etc = a:'*' (')' | ',' (')' | '**')) {AT a "named arguments must follow bare *"} \
    | '*' param a:'=' {AT a "var-positional argument cannot have default value"} \
    | '*' (param_no_default | ',') param_maybe_default* a:'*' (param_no_default | ',') \
    {AT a "* argument may appear only once"}
    invalid_kwds = '**' param a:'=' {AT a "var-keyword argument cannot have default value"} \
    | '**' param ',' a:param {AT a "arguments cannot follow var-keyword argument"} \
    | '**' param ',' a:('*' | '**' | '/') {AT a "arguments cannot follow var-keyword argument"}
    invalid_lambda_parameters = lambda_param_no_default* invalid_lambda_parameters_helper a:lambda_param_no_default \
    {AT a "non-default argument follows default argument"} \
    | lambda_param_no_default* a:'(' ','.lambda_param+ ','? b:')' \
    {RANGE a b "Lambda expression parameters cannot be parenthesized"} \
    | a:'/' ',' {AT a "at least one argument must precede /"} \
    | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a:'/' \
    {AT a "/ may appear only once"} \
    | (lambda_slash_no_default | lambda_slash_with_default)? lambda_param_maybe_default* '*' \
    (',' | lambda_param_no_default) lambda_param_maybe_default* a:'/' {AT a "/ must be ahead of *"} \
    | lambda_param_maybe_default+ '/' a:'*' {AT a "expected comma between / and *"}
    invalid_lambda_parameters_helper = lambda_slash_with_default | lambda_param_with_default+
    invalid_lambda_star_etc = '*' (':' | ',' (':' | '**')) {HERE "named arguments must follow bare *"} \
    | '*' lambda_param a:'=' {AT a "var-positional argument cannot have default value"} \
    | '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a:'*' (lambda_param_no_default | ',') \
    {AT a "* argument may appear only once"}
    invalid_lambda_kwds = '**' lambda_param a:'=' {AT a "var-keyword argument cannot have default value"} \
    | '**' lambda_param ',' a:lambda_param {AT a "arguments cannot follow var-keyword argument"} \
    | '**' lambda_param ',' a:('*' | '**' | '/') {AT a "arguments cannot follow var-keyword argument"}
    invalid_with_item = expression 'as' a:expression &(',' | ')' | ':') {ASSIGN a}
    invalid_for_target = 'async'? 'for' a:star_expressions {LOOP a}
    invalid_group = '(' a:starred_expression ')' {AT a "cannot use starred expression here"} \
    | '(' a:'**' expression ')' {AT a "cannot use double starred expression here"}
    invalid_import_from_targets = import_from_as_names ',' NEWLINE \
    {HERE "trailing comma not allowed without surrounding parentheses"}
    invalid_with_stmt = 'async'? 'with' ','.(expression ('as' star_target)?)+ NEWLINE {HERE "expected ':'"} \
    | 'async'? 'with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' NEWLINE {HERE "expected ':'"}
    invalid_with_stmt_indent = 'async'? a:'with' ','.(expression ('as' star_target)?)+ ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'with' statement on line %l"} \
    | 'async'? a:'with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'with' statement on line %l"}
    invalid_try_stmt = a:'try' ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'try' statement on line %l"} \
    | 'try' ':' block !('except' | 'finally') {HERE "expected 'except' or 'finally' block"} \
    | 'try' ':' block* except_block+ a:'except' b:'*' expression ('as' NAME)? ':' \
    {RANGE a b "cannot have both 'except' and 'except*' on the same 'try'"} \
    | 'try' ':' block* except_star_block+ a:'except' (expression ('as' NAME)?)? ':' \
    {AT a "cannot have both 'except' and 'except*' on the same 'try'"}
    invalid_except_stmt = 'except' '*'? a:expression ',' expressions ('as' NAME)? ':' \
    {FROM a "multiple exception types must be parenthesized"} \
    | 'except' '*'? expression ('as' NAME)? NEWLINE {HERE "expected ':'"} \
    | 'except' NEWLINE {HERE "expected ':'"} \
    | 'except' '*' (NEWLINE | ':') {HERE "expected one or more exception types"}
    invalid_finally_stmt = a:'finally' ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'finally' statement on line %l"}
    invalid_except_stmt_indent = a:'except' expression ('as' NAME)? ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'except' statement on line %l"} \
    | a:'except' ':' NEWLINE !INDENT {INDENT "expected an indented block after 'except' statement on line %l"}
    invalid_except_star_stmt_indent = a:'except' '*' expression ('as' NAME)? ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'except*' statement on line %l"}
    invalid_match_stmt = "match" subject_expr NEWLINE {HERE "expected ':'"} \
    | a:"match" subject_expr ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'match' statement on line %l"}
    invalid_case_block = "case" patterns guard? NEWLINE {HERE "expected ':'"} \
    | a:"case" patterns guard? ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'case' statement on line %l"}
    invalid_as_pattern = or_pattern 'as' a:"_" {AT a "cannot use '_' as a target"} \
    | or_pattern 'as' !NAME a:expression {AT a "invalid pattern target"}
    invalid_class_pattern = name_or_attr '(' a:invalid_class_argument_pattern \
    {ITEMS a "positional patterns follow keyword patterns"}
    invalid_class_argument_pattern = (positional_patterns ',')? keyword_patterns ',' x:positional_patterns -> x
    invalid_if_stmt = 'if' named_expression NEWLINE {HERE "expected ':'"} \
    | a:'if' named_expression ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'if' statement on line %l"}
    invalid_elif_stmt = 'elif' named_expression NEWLINE {HERE "expected ':'"} \
    | a:'elif' named_expression ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'elif' statement on line %l"}
    invalid_else_stmt = a:'else' ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'else' statement on line %l"}
    invalid_while_stmt = 'while' named_expression NEWLINE {HERE "expected ':'"} \
    | a:'while' named_expression ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'while' statement on line %l"}
    invalid_for_stmt = 'async'? 'for' star_targets 'in' star_expressions NEWLINE {HERE "expected ':'"} \
    | 'async'? a:'for' star_targets 'in' star_expressions ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after 'for' statement on line %l"}
    invalid_def_raw = 'async'? a:'def' NAME '(' params? ')' ('->' expression)? ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after function definition on line %l"}
    invalid_class_def_raw = 'class' NAME ('(' arguments? ')')? NEWLINE {HERE "expected ':'"} \
    | a:'class' NAME ('(' arguments? ')')? ':' NEWLINE !INDENT \
    {INDENT "expected an indented block after class definition on line %l"}
    invalid_double_starred_kvpairs = ','.double_starred_kvpair+ ',' invalid_kvpair \
    | expression ':' a:'*' bitwise_or {FROM a "cannot use a starred expression in a dictionary value"} \
    | expression a:':' &('}' | ',') {AT a "expression expected after dictionary key and ':'"}
    invalid_kvpair = a:expression !':' {KEY a "':' expected after dictionary key"} \
    | expression ':' a:'*' bitwise_or {FROM a "cannot use a starred expression in a dictionary value"} \
    | expression a:':' &('}' | ',') {AT a "expression expected after dictionary key and ':'"}
    """#
