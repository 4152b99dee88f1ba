// Table: the grammar that finds the words for an error.
//
// Python 3.11's grammar as a parsing expression grammar (Python Language Reference, "Full Grammar specification"), with
// the rules for invalid programs, named `invalid_...`, that give CPython's messages. Notation, one rule per line:
//
//     rule = alternative | alternative      ordered choice; `*rule`: results are kept per position
//     'x'  "x"  NAME                        a token, a soft keyword, a kind of token
//     a?  a*  a+  s.a+  (a | b)             optional, repeated, separated by s, grouped
//     &a  !a  ~  &&'x'                      look ahead, look ahead for absence, commit, demand ("expected 'x'")
//     x:a                                   names a part for the action
//     @Kind                                 the alternative is an expression of this kind, else that of its only part
//     -> x                                  the alternative is its part x
//     {ACTION ...}                          what to raise; see `Diagnoser+Actions.swift`
//     %chain @Kind a op                     a (op a)*; %suffix a s: a s*, of the kind of the last s
//
// The order of alternatives and parts decides which of several possible errors is reported.
let grammarText = """
    file = statements? ENDMARKER
    interactive = statement_newline
    eval = expressions NEWLINE* ENDMARKER
    fstring = star_expressions
    statements = statement+
    statement = compound_stmt | simple_stmts
    statement_newline = compound_stmt NEWLINE | simple_stmts | NEWLINE
    simple_stmts = simple_stmt !';' NEWLINE | ';'.simple_stmt+ ';'? NEWLINE
    *simple_stmt = assignment | star_expressions | &'return' return_stmt | &('import' | 'from') import_stmt \
    | &'raise' raise_stmt | 'pass' | &'del' del_stmt | &'yield' yield_expr | &'assert' assert_stmt | 'break' \
    | 'continue' | &'global' global_stmt | &'nonlocal' nonlocal_stmt
    compound_stmt = &('def' | '@' | 'async') function_def | &'if' if_stmt | &('class' | '@') class_def \
    | &('with' | 'async') with_stmt | &('for' | 'async') for_stmt | &'try' try_stmt | &'while' while_stmt | match_stmt
    assignment = NAME ':' expression ('=' annotated_rhs)? \
    | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ('=' annotated_rhs)? \
    | (star_targets '=')+ (yield_expr | star_expressions) !'=' \
    | single_target augassign ~ (yield_expr | star_expressions) | invalid_assignment
    annotated_rhs = yield_expr | star_expressions
    augassign = '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
    return_stmt = 'return' star_expressions?
    raise_stmt = 'raise' expression ('from' expression)? | 'raise'
    global_stmt = 'global' ','.NAME+
    nonlocal_stmt = 'nonlocal' ','.NAME+
    del_stmt = 'del' del_targets &(';' | NEWLINE) | invalid_del_stmt
    assert_stmt = 'assert' expression (',' expression)?
    import_stmt = import_name | import_from
    import_name = 'import' ','.dotted_as_name+
    import_from = 'from' ('.' | '...')* dotted_name 'import' import_from_targets \
    | 'from' ('.' | '...')+ 'import' import_from_targets
    import_from_targets = '(' import_from_as_names ','? ')' | import_from_as_names !',' | '*' \
    | invalid_import_from_targets
    import_from_as_names = ','.import_from_as_name+
    import_from_as_name = NAME ('as' NAME)?
    dotted_as_name = dotted_name ('as' NAME)?
    dotted_name = '.'.NAME+
    *block = NEWLINE INDENT statements DEDENT | simple_stmts | invalid_block
    decorators = ('@' named_expression NEWLINE)+
    class_def = decorators class_def_raw | class_def_raw
    class_def_raw = invalid_class_def_raw | 'class' NAME ('(' arguments? ')')? ':' block
    function_def = decorators function_def_raw | function_def_raw
    function_def_raw = invalid_def_raw | 'def' NAME &&'(' params? ')' ('->' expression)? &&':' block \
    | 'async' 'def' NAME &&'(' params? ')' ('->' expression)? &&':' block
    params = invalid_parameters | parameters
    parameters = slash_no_default param_no_default* param_with_default* star_etc? \
    | slash_with_default param_with_default* star_etc? | param_no_default+ param_with_default* star_etc? \
    | param_with_default+ star_etc? | star_etc
    slash_no_default = param_no_default+ '/' ',' | param_no_default+ '/' &')'
    slash_with_default = param_no_default* param_with_default+ '/' ',' \
    | param_no_default* param_with_default+ '/' &')'
    star_etc = invalid_star_etc | '*' param_no_default param_maybe_default* kwds? \
    | '*' param_no_default_star_annotation param_maybe_default* kwds? | '*' ',' param_maybe_default+ kwds? | kwds
    kwds = invalid_kwds | '**' param_no_default
    param_no_default = x:param ',' -> x | x:param &')' -> x
    param_no_default_star_annotation = param_star_annotation ',' | param_star_annotation &')'
    param_with_default = param default ',' | param default &')'
    param_maybe_default = param default? ',' | param default? &')'
    param = NAME annotation? @Parameter
    param_star_annotation = NAME star_annotation
    annotation = ':' expression
    star_annotation = ':' star_expression
    default = '=' expression | invalid_default
    if_stmt = invalid_if_stmt | 'if' named_expression ':' block elif_stmt | 'if' named_expression ':' block else_block?
    elif_stmt = invalid_elif_stmt | 'elif' named_expression ':' block elif_stmt \
    | 'elif' named_expression ':' block else_block?
    else_block = invalid_else_stmt | 'else' &&':' block
    while_stmt = invalid_while_stmt | 'while' named_expression ':' block else_block?
    for_stmt = invalid_for_stmt | 'for' star_targets 'in' ~ star_expressions ':' block else_block? \
    | 'async' 'for' star_targets 'in' ~ star_expressions ':' block else_block? | invalid_for_target
    with_stmt = invalid_with_stmt_indent | 'with' '(' ','.with_item+ ','? ')' ':' block \
    | 'with' ','.with_item+ ':' block | 'async' 'with' '(' ','.with_item+ ','? ')' ':' block \
    | 'async' 'with' ','.with_item+ ':' block | invalid_with_stmt
    with_item = expression 'as' star_target &(',' | ')' | ':') | invalid_with_item | expression
    try_stmt = invalid_try_stmt | 'try' &&':' block finally_block \
    | 'try' &&':' block except_block+ else_block? finally_block? \
    | 'try' &&':' block except_star_block+ else_block? finally_block?
    except_block = invalid_except_stmt_indent | 'except' expression ('as' NAME)? ':' block | 'except' ':' block \
    | invalid_except_stmt
    except_star_block = invalid_except_star_stmt_indent | 'except' '*' expression ('as' NAME)? ':' block \
    | invalid_except_stmt
    finally_block = invalid_finally_stmt | 'finally' &&':' block
    match_stmt = "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT | invalid_match_stmt
    subject_expr = star_named_expression ',' star_named_expressions? @Tuple | named_expression
    case_block = invalid_case_block | "case" patterns guard? ':' block
    guard = 'if' named_expression
    patterns = open_sequence_pattern @Pattern | pattern
    pattern = as_pattern | or_pattern
    as_pattern = or_pattern 'as' pattern_capture_target @Pattern | invalid_as_pattern
    or_pattern = %chain @Pattern closed_pattern '|'
    *closed_pattern = literal_pattern | capture_pattern | wildcard_pattern | value_pattern | group_pattern \
    | sequence_pattern | mapping_pattern | class_pattern
    literal_pattern = signed_number !('+' | '-') @Pattern | complex_number @Pattern | strings @Pattern \
    | 'None' @Pattern | 'True' @Pattern | 'False' @Pattern
    literal_expr = signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
    complex_number = signed_real_number '+' imaginary_number @BinOp | signed_real_number '-' imaginary_number @BinOp
    signed_number = NUMBER | '-' NUMBER @UnaryOp
    signed_real_number = real_number | '-' real_number @UnaryOp
    real_number = a:NUMBER {REAL a}
    imaginary_number = a:NUMBER {IMAGINARY a}
    capture_pattern = pattern_capture_target @Pattern
    pattern_capture_target = !"_" x:NAME !('.' | '(' | '=') -> x
    wildcard_pattern = "_" @Pattern
    value_pattern = attr !('.' | '(' | '=') @Pattern
    attr = NAME '.' '.'.NAME+ @Attribute
    name_or_attr = '.'.NAME+ @Attribute
    group_pattern = '(' x:pattern ')' -> x
    sequence_pattern = '[' maybe_sequence_pattern? ']' @Pattern | '(' open_sequence_pattern? ')' @Pattern
    open_sequence_pattern = maybe_star_pattern ',' maybe_sequence_pattern?
    maybe_sequence_pattern = ','.maybe_star_pattern+ ','?
    maybe_star_pattern = star_pattern | pattern
    *star_pattern = '*' pattern_capture_target @Pattern | '*' wildcard_pattern @Pattern
    mapping_pattern = '{' '}' @Pattern | '{' double_star_pattern ','? '}' @Pattern \
    | '{' items_pattern ',' double_star_pattern ','? '}' @Pattern | '{' items_pattern ','? '}' @Pattern
    items_pattern = ','.key_value_pattern+
    key_value_pattern = (literal_expr | attr) ':' pattern
    double_star_pattern = '**' pattern_capture_target
    class_pattern = name_or_attr '(' ')' @Pattern | name_or_attr '(' positional_patterns ','? ')' @Pattern \
    | name_or_attr '(' keyword_patterns ','? ')' @Pattern \
    | name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')' @Pattern | invalid_class_pattern
    positional_patterns = ','.pattern+
    keyword_patterns = ','.keyword_pattern+
    keyword_pattern = NAME '=' pattern
    expressions = expression (',' expression)+ ','? @Tuple | expression ',' @Tuple | expression
    *expression = invalid_expression | invalid_legacy_expression | disjunction 'if' disjunction 'else' expression @IfExp \
    | disjunction | lambdef
    yield_expr = 'yield' 'from' expression @Yield | 'yield' star_expressions? @Yield
    star_expressions = star_expression (',' star_expression)+ ','? @Tuple | star_expression ',' @Tuple \
    | star_expression
    *star_expression = '*' bitwise_or @Starred | expression
    star_named_expressions = ','.star_named_expression+ ','?
    star_named_expression = '*' bitwise_or @Starred | named_expression
    assignment_expression = NAME ':=' ~ expression @NamedExpr
    named_expression = assignment_expression | invalid_named_expression | x:expression !':=' -> x
    *disjunction = %chain @BoolOp conjunction 'or'
    *conjunction = %chain @BoolOp inversion 'and'
    *inversion = 'not' inversion @UnaryOp | comparison
    comparison = %suffix bitwise_or compare_pair
    compare_pair = '==' bitwise_or @Compare | '!=' bitwise_or @Compare | '<=' bitwise_or @Compare \
    | '<' bitwise_or @Compare | '>=' bitwise_or @Compare | '>' bitwise_or @Compare | 'not' 'in' bitwise_or @Compare \
    | 'in' bitwise_or @Compare | 'is' 'not' bitwise_or @Compare | 'is' bitwise_or @Compare
    *bitwise_or = %chain @BinOp bitwise_xor '|'
    *bitwise_xor = %chain @BinOp bitwise_and '^'
    *bitwise_and = %chain @BinOp shift_expr '&'
    *shift_expr = %chain @BinOp sum ('<<' | '>>')
    *sum = %chain @BinOp term ('+' | '-')
    *term = %chain @BinOp factor ('*' | '/' | '//' | '%' | '@')
    *factor = '+' factor @UnaryOp | '-' factor @UnaryOp | '~' factor @UnaryOp | power
    power = await_primary '**' factor @BinOp | await_primary
    *await_primary = 'await' primary @Await | primary
    *primary = %suffix atom primary_suffix
    primary_suffix = '.' NAME @Attribute | genexp @Call | '(' arguments? ')' @Call | '[' slices ']' @Subscript
    slices = slice !',' | ','.(slice | starred_expression)+ ','? @Tuple
    slice = expression? ':' expression? (':' expression?)? | named_expression
    atom = NAME | 'True' | 'False' | 'None' | &STRING strings | NUMBER | &'(' (tuple | group | genexp) \
    | &'[' (list | listcomp) | &'{' (dict | set | dictcomp | setcomp) | '...'
    group = '(' x:(yield_expr | named_expression) ')' -> x | invalid_group
    lambdef = 'lambda' lambda_params? ':' expression @Lambda
    lambda_params = invalid_lambda_parameters | lambda_parameters
    lambda_parameters = lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* lambda_star_etc? \
    | lambda_slash_with_default lambda_param_with_default* lambda_star_etc? \
    | lambda_param_no_default+ lambda_param_with_default* lambda_star_etc? \
    | lambda_param_with_default+ lambda_star_etc? | lambda_star_etc
    lambda_slash_no_default = lambda_param_no_default+ '/' ',' | lambda_param_no_default+ '/' &':'
    lambda_slash_with_default = lambda_param_no_default* lambda_param_with_default+ '/' ',' \
    | lambda_param_no_default* lambda_param_with_default+ '/' &':'
    lambda_star_etc = invalid_lambda_star_etc | '*' lambda_param_no_default lambda_param_maybe_default* lambda_kwds? \
    | '*' ',' lambda_param_maybe_default+ lambda_kwds? | lambda_kwds
    lambda_kwds = invalid_lambda_kwds | '**' lambda_param_no_default
    lambda_param_no_default = x:lambda_param ',' -> x | x:lambda_param &':' -> x
    lambda_param_with_default = lambda_param default ',' | lambda_param default &':'
    lambda_param_maybe_default = lambda_param default? ',' | lambda_param default? &':'
    lambda_param = NAME @Parameter
    *strings = STRING+ {STRINGS}
    list = '[' star_named_expressions? ']' @List
    tuple = '(' (star_named_expression ',' star_named_expressions?)? ')' @Tuple
    set = '{' star_named_expressions '}' @Set
    dict = '{' double_starred_kvpairs? '}' @Dict | '{' invalid_double_starred_kvpairs '}'
    double_starred_kvpairs = ','.double_starred_kvpair+ ','?
    double_starred_kvpair = '**' bitwise_or | kvpair
    kvpair = expression ':' expression
    for_if_clauses = for_if_clause+
    for_if_clause = 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)* @Clause \
    | 'for' star_targets 'in' ~ disjunction ('if' disjunction)* @Clause | invalid_for_target
    listcomp = '[' named_expression for_if_clauses ']' @ListComp | invalid_comprehension
    setcomp = '{' named_expression for_if_clauses '}' @SetComp | invalid_comprehension
    genexp = '(' (assignment_expression | x:expression !':=' -> x) for_if_clauses ')' @GeneratorExp \
    | invalid_comprehension
    dictcomp = '{' kvpair for_if_clauses '}' @DictComp | invalid_dict_comprehension
    *arguments = args ','? &')' | invalid_arguments
    args = ','.(starred_expression | x:(assignment_expression | y:expression !':=' -> y) !'=' -> x)+ (',' kwargs)? @Args \
    | kwargs @Args
    kwargs = ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+ | ','.kwarg_or_starred+ \
    | ','.kwarg_or_double_starred+
    starred_expression = '*' expression @Starred
    kwarg_or_starred = invalid_kwarg | NAME '=' expression @Keyword | starred_expression
    kwarg_or_double_starred = invalid_kwarg | NAME '=' expression @Keyword | '**' expression @KeywordUnpacking
    star_targets = x:star_target !',' -> x | star_target (',' star_target)* ','? @Tuple
    star_targets_list_seq = ','.star_target+ ','?
    star_targets_tuple_seq = star_target (',' star_target)+ ','? | star_target ','
    *star_target = '*' (!'*' star_target) @Starred | target_with_star_atom
    *target_with_star_atom = t_primary '.' NAME !t_lookahead @Attribute | t_primary '[' slices ']' !t_lookahead @Subscript \
    | star_atom
    star_atom = NAME | '(' x:target_with_star_atom ')' -> x | '(' star_targets_tuple_seq? ')' @Tuple \
    | '[' star_targets_list_seq? ']' @List
    single_target = single_subscript_attribute_target | NAME | '(' x:single_target ')' -> x
    single_subscript_attribute_target = t_primary '.' NAME !t_lookahead @Attribute \
    | t_primary '[' slices ']' !t_lookahead @Subscript
    *t_primary = %suffix t_atom t_suffix
    t_atom = x:atom &t_lookahead -> x
    t_suffix = '.' NAME &t_lookahead @Attribute | '[' slices ']' &t_lookahead @Subscript | genexp &t_lookahead @Call \
    | '(' arguments? ')' &t_lookahead @Call
    t_lookahead = '(' | '[' | '.'
    del_targets = ','.del_target+ ','?
    *del_target = t_primary '.' NAME !t_lookahead @Attribute | t_primary '[' slices ']' !t_lookahead @Subscript | del_t_atom
    del_t_atom = NAME | '(' x:del_target ')' -> x | '(' del_targets? ')' @Tuple | '[' del_targets? ']' @List
    expression_without_invalid = disjunction 'if' disjunction 'else' expression @IfExp | disjunction | lambdef
    """
