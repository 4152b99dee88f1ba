def helper(value):
    return value.missing_attribute


helper("text")
