class E:
    def __eq__(s,o): L.clear(); return True
L=[E()]
try: L.remove(1)
except Exception as e: print("exc", type(e), e)
try: print(len(L))
except BaseException as e: print("len raises", type(e).__name__)
L2=[1,2,3]
print([] , L2, [].copy())
class F:
    def __eq__(s,o): del M[2:]; return o.__class__ is F and s is o
M=[F() for _ in range(100)]
last=M[50]
class G:
    def __eq__(s,o):
        if o is last: del M[2:]; return True
        return False
try: M.remove(G()); print(len(M))
except BaseException as e: print("raises", type(e).__name__)
try: print(len(M))
except BaseException as e: print("raises", type(e).__name__)
